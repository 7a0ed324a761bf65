package dev.cairn.cli;

import dev.cairn.cli.text.Ink;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads what is piped to it and where it writes: the answer to one side, everything
 * else to the other. That other side is live when it is a terminal on which a line can change.
 */
record Page(InputStream in, PrintStream out, PrintStream err, Ink ink, boolean live) {
  /** False once the reader of the answer has gone, such as a pager that was closed. */
  boolean read() {
    return !out.checkError();
  }

  /** One sentence beside the answer. */
  void say(String sentence) {
    err.println(sentence);
  }
}
