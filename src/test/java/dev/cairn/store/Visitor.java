package dev.cairn.store;

import dev.cairn.action.kept.Unavailable;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A second process on a workspace: opens it for writing and says what came of it, in one line. */
final class Visitor {
  private Visitor() {}

  /** Stays until somebody says a line to it. */
  public static void main(String[] args) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
    try (SampleWorkspace workspace = SampleWorkspace.in(Path.of(args[0]))) {
      String state = workspace.open.readOnlyBecause().orElse("WRITES");
      out.println(workspace.open.entries().size() + " " + state);
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)).readLine();
    } catch (Unavailable unavailable) {
      out.println("REFUSED " + unavailable.sentence());
    }
  }
}
