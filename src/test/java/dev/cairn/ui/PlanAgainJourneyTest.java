package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.athlete.ImportAthletes;
import dev.cairn.action.kept.Dump;
import dev.cairn.action.plan.PlannedAhead;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ui.athletes.AthletesPage;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.Person;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.task.Door;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A crowd is planned again in a window whose work is done on threads of its own. */
class PlanAgainJourneyTest {
  private static final int CROWD = 120;

  @TempDir static Path begun;
  @TempDir Path folder;

  /** Whether news of the work wait for the window, so that what a hand does at one is in time. */
  private final AtomicBoolean paced = new AtomicBoolean();

  private final Door door = Door.onThreads(this::onWindow);

  private void onWindow(Runnable news) {
    if (paced.get()) {
      Screen.on(() -> {
        news.run();
        return true;
      });
    } else {
      Platform.runLater(news);
    }
  }

  @AfterEach
  void shut() {
    door.close();
  }

  /** Everybody has a plan, and then told of more kilometres than it was made for. */
  @BeforeAll
  static void crowd() {
    try (Office office = SampleOffice.in(Rooms.workspaces(begun))) {
      office.open(new Cancel(), planned -> {});
      office.act(new ImportAthletes(runners(40), new PlannedAhead(office.running())));
      office.act(new ImportAthletes(runners(44), new PlannedAhead(office.running())));
    }
  }

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> all = Files.walk(begun)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(begun.relativize(one));
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        Files.copy(one, to);
      }
    }
  }

  private static List<AthleteFile> runners(int weekly) {
    String alex = SampleOffice.samples("alex").getFirst().canonicalInput();
    List<AthleteFile> files = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      String text =
          alex.replace("\"id\":\"alex\"", "\"id\":\"r" + (100 + i) + "\"")
              .replace("Alex", "Runner " + (100 + i))
              .replaceAll("\"currentWeeklyKm\":[0-9.]+", "\"currentWeeklyKm\":" + weekly);
      files.add((AthleteFile) AthleteReader.read(text.getBytes(StandardCharsets.UTF_8)));
    }
    return files;
  }

  @ParameterizedTest
  @ValueSource(ints = {7, CROWD})
  void whoStopsItHasWhatWasThereBefore(int at) {
    try (Rooms rooms = Rooms.busy(folder, door)) {
      toPlanning(rooms);
      String before = all();
      AtomicReference<String> seen = new AtomicReference<>("");
      rooms.on(() ->
          label(rooms)
              .textProperty()
              .subscribe(text -> {
                if (text.startsWith(at + " ") && bar(rooms).isVisible()) {
                  seen.set(text + " " + bar(rooms).getProgress());
                  button(rooms, "planning-stop").fire();
                }
              }));
      paced.set(true);
      rooms.fire("planning-do");
      rooms.until(ready(rooms), free -> free);
      paced.set(false);
      assertThat(seen.get()).contains("120 planned", String.valueOf((double) at / CROWD));
      assertThat(rooms.texts())
          .contains("Stopped: no plan was changed.", "Plan 120 again")
          .doesNotContain("planned again");
      assertThat(all().equals(before)).as("every row and the head of the ledger").isTrue();
      assertThat(rooms.room.athletes().people().get()).allMatch(Person::outdated);
    }
    assertThat(verified()).isInstanceOf(Outcome.Intact.class);
  }

  @Test
  void whoLetsItRunHasOneStepForAllOfThem() {
    try (Rooms rooms = Rooms.busy(folder, door)) {
      toPlanning(rooms);
      String before = state();
      rooms.screen.picture(Path.of("target", "journey", "plan-again.png"));
      rooms.fire("planning-do");
      rooms.until(rooms.room.athletes().people(), all -> all.stream().noneMatch(Person::outdated));
      rooms.screen.settle();
      assertThat(rooms.texts()).contains("120 athletes planned again", "120 changed");
      rooms.screen.picture(Path.of("target", "journey", "plan-again-done.png"));
      assertThat(state().equals(before)).as("nothing came of it").isFalse();

      rooms.screen.press(KeyCode.CONTROL, KeyCode.Z);
      rooms.until(rooms.room.athletes().people(), all -> all.stream().allMatch(Person::outdated));
      assertThat(state().equals(before)).as("all that holds, as before").isTrue();
    }
    assertThat(verified()).isInstanceOf(Outcome.Intact.class);
  }

  private static void toPlanning(Rooms rooms) {
    rooms.on(() -> rooms.room.go(AthletesPage.class));
    rooms.until(rooms.room.athletes().people(), all -> all.size() == CROWD);
    rooms.until(rooms.room.athletes().open().isNotNull(), Boolean::booleanValue);
    rooms.screen.settle();
    rooms.screen.press(KeyCode.P);
    assertThat(rooms.texts()).contains("Everybody: 120", "Plan 120 again");
  }

  private static Button button(Rooms rooms, String id) {
    return (Button) Objects.requireNonNull(rooms.screen.stage().getScene().lookup("#" + id), id);
  }

  private static Labeled label(Rooms rooms) {
    return (Labeled)
        Objects.requireNonNull(rooms.screen.stage().getScene().lookup("#planning-progress"));
  }

  private static ProgressBar bar(Rooms rooms) {
    return (ProgressBar)
        Objects.requireNonNull(rooms.screen.stage().getScene().lookup("#planning-bar"));
  }

  private static ObservableValue<Boolean> ready(Rooms rooms) {
    return Screen.on(() -> button(rooms, "planning-do").disabledProperty().not());
  }

  private String all() {
    return Rooms.beside(folder, kept -> Dump.all(kept.tables()) + kept.entries().head().size());
  }

  private String state() {
    return Rooms.beside(folder, kept -> Dump.state(kept.tables()));
  }

  private Outcome verified() {
    return Rooms.beside(folder, kept -> kept.verify(List.of(), Progress.QUIET));
  }
}
