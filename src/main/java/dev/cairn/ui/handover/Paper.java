package dev.cairn.ui.handover;

import java.util.List;

/** Puts pages on paper. */
interface Paper {
  /** What became of it. */
  enum Outcome {
    PRINTED,
    NO_PRINTER,
    LEFT
  }

  /** Asks which printer, and prints; each page is a PNG. */
  Outcome print(String name, List<byte[]> pages);
}
