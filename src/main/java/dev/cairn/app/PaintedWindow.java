package dev.cairn.app;

import dev.cairn.ui.Desktop;
import dev.cairn.ui.Ground;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The window as it starts, its outline first, until the first plan is painted: {@code PaintedWindow
 * WORKSPACE}.
 */
final class PaintedWindow {
  private PaintedWindow() {}

  public static void main(String[] args) {
    Quiet.logs();
    Path workspace = Path.of(args[0]);
    Ground ground = Cairn.ground(workspace, System.err, Cairn.rosters());
    new Desktop(ground, Optional.of(workspace))
        .show(
            () -> Painted.whenThrough(Tell::outlined),
            window ->
                Painted.when(
                    () -> !window.shell().current().get().subject().get().isEmpty(),
                    Tell::painted));
  }
}
