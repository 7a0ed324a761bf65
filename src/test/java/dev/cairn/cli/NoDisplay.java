package dev.cairn.cli;

import dev.cairn.ui.prefs.PreferencesFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A machine that can draw but not show. */
final class NoDisplay implements Workbench {
  private final Path folder;

  NoDisplay(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<String> open(@Nullable Path workspace) {
    return Optional.of("There is no display.");
  }

  @Override
  public void forget(@Nullable Path workspace, String athleteId) throws IOException {
    if (workspace != null) {
      new PreferencesFile(workspace).forget(athleteId);
    }
  }

  @Override
  public void prepare(@Nullable Path workspace) {}

  @Override
  public Path picturesInto(@Nullable Path workspace) {
    return folder.resolve("pictures");
  }

  @Override
  public List<Path> pictures(Path into) throws NotDrawn {
    throw new NotDrawn("Nothing is drawn here.", null);
  }

  @Override
  public boolean bench(List<String> options, OutputStream out) {
    return true;
  }
}
