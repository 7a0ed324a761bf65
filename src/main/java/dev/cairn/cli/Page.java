package dev.cairn.cli;

import dev.cairn.cli.text.Ink;
import java.io.PrintStream;

/** Where a command writes: the answer to one side, everything else to the other. */
record Page(PrintStream out, PrintStream err, Ink ink) {
  /** False once the reader of the answer has gone, such as a pager that was closed. */
  boolean read() {
    return !out.checkError();
  }

  /** One sentence beside the answer. */
  void say(String sentence) {
    err.println(sentence);
  }
}
