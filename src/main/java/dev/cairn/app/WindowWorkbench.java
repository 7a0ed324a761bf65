package dev.cairn.app;

import dev.cairn.cli.Workbench;
import dev.cairn.store.folder.WorkspacePlace;
import dev.cairn.ui.Desktop;
import dev.cairn.ui.Gallery;
import dev.cairn.ui.Ground;
import dev.cairn.ui.prefs.PreferencesFile;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The window on the display of this machine, or its pictures where there is none. */
final class WindowWorkbench implements Workbench {
  private static final String PICTURES = "pictures";
  private static final int ATHLETES = 300;
  private static final int FEW = 20;

  private final Map<String, String> environment;
  private final String system;
  private final Function<@Nullable Path, Ground> ground;
  private final Supplier<Ground> staged;
  private boolean tried;

  /**
   * A workbench that has not touched the toolkit yet.
   *
   * @param ground what the window stands on, by the folder of the workspace
   * @param staged what its pictures stand on
   */
  WindowWorkbench(
      Map<String, String> environment,
      String system,
      Function<@Nullable Path, Ground> ground,
      Supplier<Ground> staged) {
    this.environment = environment;
    this.system = system;
    this.ground = ground;
    this.staged = staged;
  }

  @Override
  public Optional<String> open(@Nullable Path workspace) {
    Optional<String> missing = Display.missing(environment, system);
    if (missing.isPresent()) {
      return missing;
    }
    tried = true;
    Quiet.logs();
    try {
      Optional<Path> place = folder(workspace);
      new Desktop(ground.apply(place.orElse(null)), place).show();
      return Optional.empty();
    } catch (UnsupportedOperationException | LinkageError refused) {
      return Optional.of(Display.refused(refused, environment));
    }
  }

  @Override
  public void forget(@Nullable Path workspace, String athleteId) throws IOException {
    Optional<Path> place = folder(workspace);
    if (place.isPresent()) {
      new PreferencesFile(place.orElseThrow()).forget(athleteId);
    }
  }

  @Override
  public void prepare(@Nullable Path workspace) {
    Desktop.prepare(ground.apply(workspace), new Cancel());
  }

  @Override
  public Path picturesInto(@Nullable Path workspace) throws NotDrawn {
    Path folder =
        folder(workspace)
            .orElseThrow(() -> new NotDrawn("There is no folder for pictures of the window.", null))
            .resolve(PICTURES);
    draw(() -> new Gallery(staged.get()).writeFirst(folder));
    return folder;
  }

  @Override
  public List<Path> pictures(Path folder) throws NotDrawn {
    return draw(() -> new Gallery(staged.get()).writeAll(folder));
  }

  @Override
  public boolean bench(List<String> options, OutputStream out) throws IOException {
    boolean headless = Display.missing(environment, system).isPresent();
    boolean quick = options.contains("--quick");
    Path folder = Files.createTempDirectory("cairn-bench");
    try {
      Path small = folder.resolve("small");
      Path large = folder.resolve("large");
      Desktop.prepare(ground.apply(small), new Cancel());
      int athletes = quick ? FEW : ATHLETES;
      Desktop.prepare(WindowBench.ground(large, athletes), new Cancel());
      WindowReport report = new WindowBench(headless, quick).measure(small, large, athletes);
      out.write(options.contains("--json") ? report.json() : report.text());
      return true;
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private interface Drawing {
    List<Path> files() throws IOException;
  }

  /** A toolkit that was tried for a window cannot be tried again without one. */
  private List<Path> draw(Drawing drawing) throws NotDrawn {
    if (tried) {
      throw new NotDrawn(
          "Pictures of the window can be drawn with \"./cairn pictures DIR\".", null);
    }
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Quiet.logs();
    try {
      return drawing.files();
    } catch (IOException unwritable) {
      throw new NotDrawn("The pictures cannot be written: " + unwritable + ".", unwritable);
    } catch (UnsupportedOperationException | LinkageError refused) {
      throw new NotDrawn(Display.undrawn(refused), refused);
    }
  }

  /** Where the workspace lies, if anything says so. */
  private Optional<Path> folder(@Nullable Path named) {
    return Optional.ofNullable(named).or(() -> WorkspacePlace.of(environment, system));
  }
}
