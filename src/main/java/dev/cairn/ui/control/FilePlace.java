package dev.cairn.ui.control;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a coach where a file is to lie, or which one is meant. */
public interface FilePlace {
  /** A new file; none when he thought better of it. */
  Optional<Path> save(String title, String name);

  /** A file that is there. */
  Optional<Path> open(String title);
}
