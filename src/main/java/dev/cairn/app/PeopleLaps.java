package dev.cairn.app;

import dev.cairn.action.athlete.ImportAthletes;
import dev.cairn.action.plan.PlannedAhead;
import dev.cairn.pack.RulesMissing;
import dev.cairn.ui.Desktop;
import dev.cairn.ui.Ground;
import dev.cairn.ui.Window;
import dev.cairn.ui.athletes.AthletesPage;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

/**
 * The page of athletes with all of them: {@code PeopleLaps WORKSPACE ATHLETES}. The list is
 * scrolled from end to end beside a bare list of as many names, and all are planned again beside
 * the same planning with nothing round it; then rules are tried on all of them.
 */
final class PeopleLaps {
  static final String SCROLL = "scroll";
  static final String SCROLL_FLOOR = "scroll-floor";
  static final String BULK = "bulk";
  static final String BULK_FLOOR = "bulk-floor";
  static final String HEAP = "people-heap";

  private static final int STEP = 5;

  private final Window window;
  private final Ground ground;
  private final int athletes;
  private final Queue<Integer> rows = new ArrayDeque<>();

  private PeopleLaps(Window window, Ground ground, int athletes) {
    this.window = window;
    this.ground = ground;
    this.athletes = athletes;
  }

  public static void main(String[] args) {
    Quiet.logs();
    Path workspace = Path.of(args[0]);
    int athletes = Integer.parseInt(args[1]);
    Ground ground = WindowBench.ground(workspace, athletes);
    new Desktop(ground, Optional.of(workspace))
        .show(window ->
            Painted.when(
                () -> !window.shell().current().get().subject().get().isEmpty(),
                () -> new PeopleLaps(window, ground, athletes).open()));
  }

  private void open() {
    window.shell().show(AthletesPage.class);
    Painted.when(
        () -> list() != null && list().getItems().size() == athletes,
        () -> scroll(list(), window.shell().root().getScene(), SCROLL, this::floor));
  }

  private ListView<?> list() {
    return (ListView<?>) look("#people");
  }

  private Node look(String query) {
    return window.shell().root().lookup(query);
  }

  /** From the first to the last, and what each frame took. */
  private void scroll(ListView<?> list, Scene scene, String figure, Runnable then) {
    for (int row = 0; row < list.getItems().size(); row += STEP) {
      rows.add(row);
    }
    next(list, scene, figure, then);
  }

  private void next(ListView<?> list, Scene scene, String figure, Runnable then) {
    Integer row = rows.poll();
    if (row == null) {
      then.run();
      return;
    }
    long from = Frames.worked();
    list.scrollTo(row);
    Frames.afterLayout(
        scene,
        () -> {
          Tell.figure(figure, (Frames.worked() - from) / 1e6);
          Painted.when(() -> true, () -> next(list, scene, figure, then));
        });
  }

  /** A list of names and nothing else. */
  private void floor() {
    ListView<String> bare = new ListView<>(FXCollections.observableArrayList());
    for (int i = 0; i < athletes; i++) {
      bare.getItems().add("Athlete " + i);
    }
    bare.setFixedCellSize(list().getFixedCellSize());
    Stage stage = new Stage();
    stage.setScene(new Scene(bare, list().getWidth(), list().getHeight()));
    stage.show();
    Painted.when(
        () -> true,
        () ->
            scroll(
                bare,
                stage.getScene(),
                SCROLL_FLOOR,
                () -> {
                  stage.close();
                  Tell.memory(HEAP);
                  bulk();
                }));
  }

  /** All of them as a coach does it, until the result is shown. */
  private void bulk() {
    window.shell().run("athletes.plan");
    Painted.when(() -> look("#planning-do") != null, this::plan);
  }

  private void plan() {
    long from = System.nanoTime();
    ((Button) look("#planning-do")).fire();
    Painted.when(
        () -> look("#planning-pane .fine-card") != null,
        () -> {
          Tell.figure(BULK, (System.nanoTime() - from) / 1e6);
          planAlone();
          BlastLaps.tell(window, ground, Tell::end);
        });
  }

  /** The same files planned, with no window, ledger or tables. */
  private void planAlone() {
    List<byte[]> files =
        ground.samples().athletes().get().stream().map(ImportAthletes::input).toList();
    try {
      PlannedAhead planning = new PlannedAhead(ground.rules().running());
      long from = System.nanoTime();
      planning.make(files, Runtime.getRuntime().availableProcessors(), new Cancel(), done -> {});
      Tell.figure(BULK_FLOOR, (System.nanoTime() - from) / 1e6);
    } catch (RulesMissing missing) {
      throw new IllegalStateException(missing);
    }
  }
}
