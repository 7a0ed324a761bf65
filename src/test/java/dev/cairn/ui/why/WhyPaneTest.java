package dev.cairn.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Refused;
import dev.cairn.engine.RunningPack;
import dev.cairn.engine.whatif.WhatIf;
import dev.cairn.trail.Places;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.Screen;
import dev.cairn.ui.picture.Png;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Errand;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.theme.Look;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhyPaneTest {
  private static final String LONGEST = "day/2027-01-31/distance";
  private static final StoredPlan ALEX = Samples.plan("alex");
  private static final StoredPlan PRIYA = Samples.plan("priya");

  private final Setting setting = new Setting();
  private final List<String> jumps = new ArrayList<>();
  private @Nullable Screen screen;
  private @Nullable WhyPane pane;

  private void open(Asking asking, int width, int height, boolean dark) {
    screen =
        Screen.show(
            () -> {
              WhyPane made = new WhyPane(setting, Door.onTheSpot(), asking);
              made.onJump(jumps::add);
              pane = made;
              return new StackPane(made.node());
            },
            width,
            height,
            dark);
  }

  private void open() {
    open(new PlannerAsking(RunningPack::rules), 374, 800, false);
  }

  private void show(StoredPlan plan, String place) {
    run(() -> pane().show(plan, place));
  }

  private Screen screen() {
    return Objects.requireNonNull(screen);
  }

  private WhyPane pane() {
    return Objects.requireNonNull(pane);
  }

  private static void run(Runnable work) {
    Screen.on(() -> {
      work.run();
      return true;
    });
  }

  private static <T> T on(Callable<T> work) {
    return Screen.on(work);
  }

  @AfterEach
  void close() {
    if (screen != null) {
      screen.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "alex, day/2027-01-31/distance, longest, 374, 1500",
    "alex, week/9/total, total, 320, 1500",
    "alex, day/2027-01-25/distance, rest, 374, 1000",
    "priya, plan.safePeak, modifiers, 374, 1800",
    "alex, plan, plan, 374, 1400",
    "mei, plan.pattern, pattern, 480, 1400"
  })
  void pictures(String athlete, String place, String name, int width, int height)
      throws IOException {
    Screen.start();
    for (boolean dark : List.of(false, true)) {
      byte[] png =
          on(() -> {
            WhyPane whole =
                new WhyPane(setting, Door.onTheSpot(), new PlannerAsking(RunningPack::rules));
            whole.show(Samples.plan(athlete), place);
            Scene scene = new Scene(new StackPane(whole.node()), width, height);
            Look.dress(scene, dark);
            return Png.of(scene.snapshot(null));
          });
      Path file = Path.of("target/pictures/why-" + name + (dark ? "-dark" : "-light") + ".png");
      Files.createDirectories(file.getParent());
      Files.write(file, png);
      assertThat(png).hasSizeGreaterThan(10_000);
    }
  }

  /** From the longest run down to a fact of the athlete, by keyboard alone. */
  @Test
  void aChainIsFollowedToAFactByKeyboard() {
    open();
    show(ALEX, LONGEST);
    run(pane()::focus);
    assertThat(focused()).startsWith("Long run, week 9, 18.0 kilometres, from formula");
    screen().press(KeyCode.DOWN);
    assertThat(focused())
        .isEqualTo(
            "Long-run cap, 18.0 kilometres, running/half#longRunCaps, from pack data, decides");
    to("Week total");
    screen().press(KeyCode.ENTER);
    assertThat(jumps).containsExactly("week/9/total");
    assertThat(text(".why-head-value")).isEqualTo("55.0 km");
    assertThat(focused()).startsWith("Week 9's total, 55.0 kilometres");
    to("Peak");
    screen().press(KeyCode.ENTER);
    assertThat(focused()).startsWith("The peak week, 55.0 kilometres");
    to("Current week");
    assertThat(focused())
        .isEqualTo("Current week, 40 kilometres, snapshot.currentWeeklyKm, a fact of the athlete");
    run(pane()::back);
    run(pane()::back);
    assertThat(text(".why-head-value")).isEqualTo("18.0 km");
    assertThat(jumps).endsWith("week/9/total", LONGEST);
    run(pane()::forward);
    assertThat(text(".why-head-value")).isEqualTo("55.0 km");
  }

  private void to(String name) {
    for (int step = 0; step < 40; step++) {
      if (focused().startsWith(name)) {
        return;
      }
      screen().press(KeyCode.DOWN);
    }
    throw new AssertionError("No line " + name + " below; at " + focused());
  }

  @Test
  void arrowsUnfoldAndFoldTheTree() {
    open();
    show(ALEX, "plan.peak");
    run(pane()::focus);
    to("Goal peak");
    int before = lines();
    screen().press(KeyCode.LEFT);
    assertThat(lines()).isLessThan(before);
    screen().press(KeyCode.RIGHT);
    assertThat(lines()).isEqualTo(before);
    screen().press(KeyCode.RIGHT);
    assertThat(focused()).startsWith("Race, half");
    screen().press(KeyCode.LEFT);
    assertThat(focused()).startsWith("Goal peak");
    screen().press(KeyCode.END);
    screen().press(KeyCode.HOME);
    assertThat(focused()).startsWith("The peak week");
  }

  @Test
  void theLineWithTheFocusIsInSight() {
    open(new PlannerAsking(RunningPack::rules), 374, 300, false);
    show(ALEX, "plan.safePeak");
    run(pane()::focus);
    to("Peak week");
    screen().press(KeyCode.RIGHT);
    screen().press(KeyCode.END);
    assertThat(focused()).startsWith("2 limits as usual");
    assertThat(on(() -> bottomOfFocus())).isBetween(60.0, 300.0);
    screen().press(KeyCode.HOME);
    assertThat(on(() -> bottomOfFocus())).isBetween(60.0, 300.0);
  }

  private double bottomOfFocus() {
    Node focused = screen().stage().getScene().getFocusOwner();
    return focused.localToScene(focused.getBoundsInLocal()).getMaxY();
  }

  @Test
  void theSamePlanReadAgainKeepsTheWayBack() {
    open();
    show(ALEX, LONGEST);
    show(Samples.plan("alex"), "week/9/total");
    run(pane()::back);
    assertThat(text(".why-head-value")).isEqualTo("18.0 km");
    show(PRIYA, "plan.peak");
    assertThat(on(() -> node("#why-back").isDisabled())).isTrue();
  }

  @Test
  void aFigureOfTheCalculationLeadsToItsDecision() {
    open();
    show(ALEX, LONGEST);
    run(() -> ((Hyperlink) node(".why-formula .hyperlink")).fire());
    assertThat(jumps).containsExactly("day/2027-01-10/distance");
    assertThat(text(".why-head-value")).isEqualTo("17.5 km");
  }

  @Test
  void theAnswerOfTheCalendarWhileItGoesAlongIsNoNewWish() {
    open();
    run(() -> pane().onJump(place -> pane().show(ALEX, place)));
    show(ALEX, "day/2027-01-26");
    run(pane()::focus);
    to("Tuesday's session in week 9");
    screen().press(KeyCode.ENTER);
    assertThat(focused()).startsWith("Tuesday's session in week 9");
  }

  @Test
  void whyNotIsAskedInAField() {
    open();
    show(ALEX, LONGEST);
    run(() -> node(".why-not-field").requestFocus());
    screen().type("18.5");
    screen().press(KeyCode.ENTER);
    assertThat(said(".why-answer"))
        .contains("Why not 18.5 km?", "Not 18.5 km: long-run cap of the template.")
        .contains("Long run capped at 18.5 km (18 now)", "18.5 km");
  }

  @Test
  void whoeverNamesNoFigureMeansTheKindOfRun() {
    open();
    show(ALEX, "day/2027-01-26/distance");
    run(() -> node(".why-not-field").requestFocus());
    screen().type("Tempo");
    screen().press(KeyCode.ENTER);
    assertThat(said(".why-answer"))
        .contains("Why not tempo?", "Not tempo: has its turn on another day.");
  }

  @Test
  void aWhatIfThatFailsSaysSoInPlaceAndLeavesTheReasonsThere() {
    open(new Failing(), 374, 800, false);
    show(ALEX, LONGEST);
    assertThat(said(".error-card")).contains("No pack in force provides growth rules.");
    assertThat(text(".why-head-value")).isEqualTo("18.0 km");
    screen().picture(Path.of("target/pictures/why-failed-light.png"));
  }

  @Test
  void whileThePlannerTriesRowsStandWhereAnswersWillBe() {
    List<Runnable> waiting = new ArrayList<>();
    screen =
        Screen.show(
            () -> {
              Door door = Door.on(waiting::add, Runnable::run);
              WhyPane made = new WhyPane(setting, door, new PlannerAsking(RunningPack::rules));
              pane = made;
              return new StackPane(made.node());
            },
            374,
            800,
            false);
    show(ALEX, LONGEST);
    assertThat(said(".why-section")).anyMatch(said -> said.startsWith("Trying other facts"));
    screen().picture(Path.of("target/pictures/why-waiting-light.png"));
    show(ALEX, "plan.goalPeak");
    run(() -> List.copyOf(waiting).forEach(Runnable::run));
    assertThat(said(".why-change")).contains("Goal of \"finish\"", "45 km");
  }

  @Test
  void untilTheVerdictReasonsAreHidden() {
    open();
    run(() -> pane().hideReasons(true));
    show(ALEX, LONGEST);
    assertThat(text(".empty-title")).isEqualTo("Reasons come after the verdict");
    assertThat(on(() -> screen().robot().lookup(".why-line").queryAll())).isEmpty();
    assertThat(on(() -> pane().opened().get())).isFalse();
    assertThat(on(pane()::text)).isEmpty();
    screen().picture(Path.of("target/pictures/why-hidden-light.png"));
    run(() -> pane().hideReasons(false));
    assertThat(text(".why-head-value")).isEqualTo("18.0 km");
    assertThat(on(() -> pane().opened().get())).isTrue();
  }

  @Test
  void nothingSelectedAndAPlaceThatIsNotThereSaySo() {
    open();
    assertThat(text(".empty-title")).isEqualTo("Nothing selected");
    screen().picture(Path.of("target/pictures/why-empty-light.png"));
    show(ALEX, "week/99/total");
    assertThat(text(".empty-sentence")).contains("Maybe you meant");
    screen().picture(Path.of("target/pictures/why-lost-light.png"));
    run(() -> pane().clear());
    assertThat(text(".empty-title")).isEqualTo("Nothing selected");
  }

  @Test
  void sectionsThatAreFoldedStayFolded() {
    open();
    show(ALEX, LONGEST);
    screen().click("#why-calculation");
    show(ALEX, "week/9/total");
    assertThat(on(() -> setting.folded())).containsExactly("calculation");
    assertThat(on(() -> node(".why-calculation").getParent().isVisible())).isFalse();
  }

  @Test
  void unitsChangeInPlace() {
    open();
    show(ALEX, LONGEST);
    run(() -> setting.units().set(Units.MI_LB));
    assertThat(text(".why-head-value")).isEqualTo("11.2 mi");
    assertThat(text("#why-calculation")).contains("in km as planned");
  }

  @Test
  void theReasonsAreCopiedAsText() {
    open();
    show(PRIYA, "plan.safePeak");
    screen().click("#why-copy");
    assertThat(on(() -> Clipboard.getSystemClipboard().getString()))
        .contains("A peak of", "Calculation", "Modifiers that apply", "true: ", "grade ")
        .contains("ITB syndrome history");
  }

  @Test
  void theTreeIsDrawnOnDemandAndItsTextTaken() throws IOException {
    open(new PlannerAsking(RunningPack::rules), 1440, 800, false);
    show(ALEX, "plan.peak");
    screen().click("#why-draw");
    dressPopups();
    assertThat(on(() -> screen().robot().lookup(".why-box").queryAll())).hasSizeGreaterThan(8);
    popup("drawing-window");
    screen().click("Copy as text");
    assertThat(on(() -> Clipboard.getSystemClipboard().getString()))
        .contains("Goal peak: 55 km <- decides", "Current week: 40 km (snapshot.currentWeeklyKm)");
    screen().press(KeyCode.ESCAPE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aDrawing(boolean dark) throws Exception {
    Screen.start();
    WhyModel why = WhyModel.of(new PlanReasons(ALEX), LONGEST, new Figures(Units.KM_KG));
    screen = Screen.show(() -> new StackPane(new TreeDrawing(why, 990)), 990, 900, dark);
    screen().picture(Path.of("target/pictures/why-drawing" + (dark ? "-dark" : "-light") + ".png"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {500, 820, 980})
  void aDrawingIsNoWiderThanItsRoomAndTellsWhatLiesDeeper(double room) throws Exception {
    Screen.start();
    WhyModel why = WhyModel.of(new PlanReasons(ALEX), LONGEST, new Figures(Units.KM_KG));
    TreeDrawing drawing = Screen.on(() -> new TreeDrawing(why, room));
    assertThat(drawing.getPrefWidth()).isLessThan(room).isGreaterThan(room / 2);
    assertThat(Screen.on(() -> drawing.lookupAll(".why-note"))).isNotEmpty();
  }

  /** A word of the trade opens its meaning; no pointer is needed. */
  @Test
  void aWordOfTheTradeOpensItsMeaning() throws IOException {
    open();
    show(ALEX, LONGEST);
    run(() -> node(".hyperlink.term").requestFocus());
    screen().press(KeyCode.ENTER);
    dressPopups();
    assertThat(on(() -> screen().robot().lookup(".term-meaning .label").queryAll()))
        .extracting(label -> ((Label) label).getText())
        .containsExactly("Long run", "The longest run of the week.");
    popup("term");
    screen().press(KeyCode.ESCAPE);
  }

  @Test
  void openingWhyIsMeasured(TestReporter reporter) {
    open(new Silent(), 374, 800, false);
    show(ALEX, LONGEST);
    List<Long> nanos = new ArrayList<>();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (String place : new Places(ALEX).all().sequencedKeySet()) {
      nanos.add(
          on(() -> {
            long start = clock.getCurrentThreadCpuTime();
            pane().show(ALEX, place);
            Scene scene = screen().stage().getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return clock.getCurrentThreadCpuTime() - start;
          }));
    }
    assertThat(nanos).hasSizeGreaterThan(100);
    nanos.sort(null);
    reporter.publishEntry(
        "opening why with css and layout, ms of processor",
        String.format(
            Locale.ROOT,
            "%d places: median %.1f, 9 of 10 within %.1f, longest %.1f",
            nanos.size(),
            nanos.get(nanos.size() / 2) / 1e6,
            nanos.get(nanos.size() * 9 / 10) / 1e6,
            nanos.getLast() / 1e6));
  }

  /** What pops up gets its nodes with the next pulse, or now. */
  private static void dressPopups() {
    run(() -> Window.getWindows().forEach(window -> window.getScene().getRoot().applyCss()));
  }

  /** For a developer to look at. */
  private static void popup(String name) throws IOException {
    byte[] png =
        on(() ->
            Png.of(
                Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .findFirst()
                    .orElseThrow()
                    .getScene()
                    .snapshot(null)));
    Files.write(Path.of("target/pictures/why-" + name + ".png"), png);
  }

  private String focused() {
    return on(
        () -> String.valueOf(screen().stage().getScene().getFocusOwner().getAccessibleText()));
  }

  private int lines() {
    return on(() -> screen().robot().lookup(".why-line").queryAll().size());
  }

  private Node node(String query) {
    return screen().robot().lookup(query).queryAll().iterator().next();
  }

  private String text(String query) {
    return on(() -> ((Labeled) node(query)).getText());
  }

  private List<String> said(String query) {
    return on(() ->
        screen().robot().lookup(query + " .label").queryAll().stream()
            .filter(label -> label instanceof Labeled)
            .map(label -> Objects.requireNonNullElse(((Labeled) label).getText(), ""))
            .toList());
  }

  /** Packs that are not there. */
  private static final class Failing implements Asking {
    @Override
    public Changes whatIf(StoredPlan plan, String decisionId, Errand errand) {
      throw new Refused("No pack in force provides growth rules.");
    }

    @Override
    public Objection whyNot(StoredPlan plan, String decisionId, String wanted, Errand errand) {
      throw new Refused("No pack in force provides growth rules.");
    }
  }

  /** Nothing is tried. */
  private static final class Silent implements Asking {
    @Override
    public Changes whatIf(StoredPlan plan, String decisionId, Errand errand) {
      return new Changes(List.of(), new WhatIf.Answer(List.of(), List.of(), 0, 0));
    }

    @Override
    public Objection whyNot(StoredPlan plan, String decisionId, String wanted, Errand errand) {
      throw new UnsupportedOperationException();
    }
  }
}
