package dev.cairn.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The window, as far as the command line knows of it. */
public interface Workbench {
  /** Opens the window and waits until it is closed; or says in a sentence why there can be none. */
  Optional<String> open(@Nullable Path workspace);

  /** Gives a workspace that has nobody the sample athletes, their plans and a queue. */
  void prepare(@Nullable Path workspace);

  /** Throws away what the window keeps of an athlete who is erased. */
  void forget(@Nullable Path workspace, String athleteId) throws IOException;

  /** Draws what the window would show into the workspace; the folder with the pictures. */
  Path picturesInto(@Nullable Path workspace) throws NotDrawn;

  /** Draws every screen and state into a folder; the files. */
  List<Path> pictures(Path folder) throws NotDrawn;

  /** Measures the window and writes the report; false when that failed, which has been said. */
  boolean bench(List<String> options, OutputStream out) throws IOException;

  /** Pictures cannot be drawn here, in a sentence. */
  final class NotDrawn extends Exception {
    private static final long serialVersionUID = 1L;

    public NotDrawn(String sentence, @Nullable Throwable cause) {
      super(sentence, cause);
    }

    public String sentence() {
      return String.valueOf(getMessage());
    }
  }
}
