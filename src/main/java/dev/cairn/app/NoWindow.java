package dev.cairn.app;

import dev.cairn.cli.Workbench;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Until the pages are there. */
final class NoWindow implements Workbench {
  @Override
  public Optional<String> open(@Nullable Path workspace) {
    return Optional.of("There is no window yet.");
  }

  @Override
  public void prepare(@Nullable Path workspace) {}

  @Override
  public Path picturesInto(@Nullable Path workspace) throws NotDrawn {
    throw new NotDrawn("No pictures yet.", null);
  }

  @Override
  public List<Path> pictures(Path folder) throws NotDrawn {
    throw new NotDrawn("No pictures yet.", null);
  }

  @Override
  public boolean bench(List<String> options, OutputStream out) {
    return false;
  }
}
