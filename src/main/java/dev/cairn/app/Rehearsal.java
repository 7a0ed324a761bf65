package dev.cairn.app;

import dev.cairn.cli.Workbench;
import dev.cairn.cli.Workbench.NotDrawn;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Draws the window while the JDK notes what a start needs; see {@code packaging/build}. */
final class Rehearsal {
  private Rehearsal() {}

  /** Nothing is drawn where no folder is named, or where nothing can be drawn. */
  static void of(@Nullable String workspace, Workbench workbench) {
    if (workspace == null) {
      return;
    }
    Path folder = Path.of(workspace);
    try {
      workbench.prepare(folder);
      workbench.picturesInto(folder);
    } catch (NotDrawn here) {
      // The cache then serves commands only.
      return;
    }
  }
}
