package dev.cairn.ui.athletes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ui.Screen;
import dev.cairn.ui.handover.Handover;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.Person.Status;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Keymap;
import dev.cairn.ui.shell.Shell;
import dev.cairn.ui.shell.ShellModel;
import dev.cairn.ui.shell.Steps;
import dev.cairn.ui.task.Door;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a coach does with athletes, by keyboard, to what lies in the workspace. */
class AthletesJourneyTest {
  private @Nullable Screen shown;
  private @Nullable AthletesPage page;
  private final List<String> opened = new ArrayList<>();

  @AfterEach
  void close() {
    Screen now = shown;
    if (now != null) {
      now.close();
    }
  }

  private Screen screen() {
    return Objects.requireNonNull(shown);
  }

  private void open(Coaching coaching) {
    Screen.start();
    shown = Screen.show(() -> shell(coaching), 1440, 900, false);
    Screen.on(() -> {
      coaching.model.start();
      Objects.requireNonNull(page).focus();
      return true;
    });
    screen().settle();
  }

  private Parent shell(Coaching coaching) {
    AthletesPage made =
        new AthletesPage(
            coaching.model,
            new Setting(),
            ZoneOffset.UTC,
            () -> {},
            opened::add,
            new Handover(
                SampleOffice.printery(coaching.office),
                Door.onTheSpot(),
                new Setting(),
                () -> null));
    page = made;
    ShellModel frame = new ShellModel();
    frame.undo().set("a step");
    Steps steps =
        new Steps() {
          @Override
          public void undo() {
            coaching.undo();
          }

          @Override
          public void redo() {}
        };
    return new Shell(List.of(made), frame, new Setting(), steps, new Keymap(Map.of())).root();
  }

  private void fill(String id, String text) {
    Screen.on(() -> {
      Node field = Objects.requireNonNull(screen().stage().getScene().lookup(id), id);
      field.requestFocus();
      ((TextField) field).selectAll();
      return true;
    });
    screen().type(text);
  }

  private void choose(String id, String value) {
    Screen.on(() -> {
      @SuppressWarnings("unchecked")
      var box =
          (ComboBox<String>) Objects.requireNonNull(screen().stage().getScene().lookup(id), id);
      box.setValue(value);
      return true;
    });
    screen().settle();
  }

  private void fire(String query) {
    Screen.on(() -> {
      ((Button) Objects.requireNonNull(screen().stage().getScene().lookup(query), query)).fire();
      return true;
    });
    screen().settle();
  }

  @Test
  void somebodyNewIsRefusedTakesAChangeAndIsPlanned() {
    Coaching coaching = new Coaching("alex");
    open(coaching);
    screen().press(KeyCode.N);
    assertThat(screen().texts()).contains("New athlete", "8 fields need another look");
    screen().press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(
            Screen.on(
                () -> ((TextField) screen().stage().getScene().lookup("#field-name")).getText()))
        .as("the key that opened the form")
        .isEmpty();
    assertThat(screen().texts()).contains("Nothing was saved: 8 fields need another look.");
    screen().type("Nora Lind");
    fill("#field-age", "41");
    choose("#field-race", "marathon");
    fill("#field-weeks", "10");
    choose("#field-goal", "finish");
    fill("#field-days_per_week", "3");
    fill("#field-weekly", "many");
    fill("#field-longest", "5");
    assertThat(screen().texts()).contains("Is \"many\", but must be a number from 0 to 400");
    fill("#field-weekly", "15");
    assertThat(screen().texts())
        .contains("No plan can be made of this", "One click, and there is a plan");
    fire(".help-change");
    assertThat(screen().texts()).contains("A plan is possible");
    screen().press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(coaching.person("nora-lind").status()).isEqualTo(Status.WAITING);
    assertThat(screen().texts()).contains("Nora Lind", "Planned and done");
    screen().press(KeyCode.O);
    assertThat(opened).containsExactly("nora-lind");
    screen().press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(coaching.model.person("nora-lind")).isEmpty();
  }

  @Test
  void escKeepsWhatWasTypedAndTheNextLookGoesOn() {
    Coaching coaching = new Coaching("alex", "mei");
    open(coaching);
    screen().press(KeyCode.E);
    fill("#field-weekly", "43");
    screen().press(KeyCode.ESCAPE);
    assertThat(screen().texts()).contains("Go on editing");
    screen().press(KeyCode.E);
    assertThat(
            Screen.on(
                () -> ((TextField) screen().stage().getScene().lookup("#field-weekly")).getText()))
        .isEqualTo("43");
    fire("#athlete-discard");
    assertThat(screen().texts()).doesNotContain("Go on editing").contains("40.0 km");
  }

  @Test
  void planningAgainTellsWhatCameOfItAndUndoTakesItBack() {
    Coaching coaching = new Coaching("alex", "mei", "rolf");
    open(coaching);
    long before = coaching.office.entries();
    screen().press(KeyCode.P);
    assertThat(screen().texts()).contains("Everybody: 3", "Plan 3 again");
    fire("#planning-do");
    assertThat(screen().texts())
        .contains("3 athletes planned again", "2 the same to the last byte", "1 without a plan");
    assertThat(coaching.office.entries()).isEqualTo(before);
    screen().press(KeyCode.ESCAPE);
    assertThat(Screen.on(() -> screen().stage().getScene().lookup("#planning-pane"))).isNull();
  }

  @Test
  void whoeverHasAPlanCanBeHandedIt() {
    Coaching coaching = new Coaching("alex", "rolf");
    open(coaching);
    assertThat(handingOver().isDisabled()).isFalse();
    assertThat(handingOver().getItems()).hasSize(4);
    screen().picture(Path.of("target", "journey", "athletes-hand-over.png"));
    screen().press(KeyCode.J);
    assertThat(screen().texts()).contains("Rolf");
    assertThat(handingOver().isDisabled()).as("there is no plan").isTrue();
  }

  private MenuButton handingOver() {
    return Screen.on(() ->
        (MenuButton) Objects.requireNonNull(screen().stage().getScene().lookup("#hand-over")));
  }

  @Test
  void theNameHasToBeTypedBeforeSomebodyIsErased() {
    Coaching coaching = new Coaching("alex", "mei");
    open(coaching);
    fire("#athlete-erase");
    assertThat(screen().texts()).contains("Erase Alex for good", "What goes", "What stays");
    assertThat(Screen.on(() -> screen().stage().getScene().lookup("#erase-do").isDisabled()))
        .isTrue();
    screen().type("Alex");
    fire("#erase-do");
    assertThat(coaching.model.person("alex")).isEmpty();
    assertThat(screen().texts()).contains("Mei");
  }

  @Test
  void aGroupIsNamedAndChosen() {
    Coaching coaching = new Coaching("alex", "mei");
    open(coaching);
    fill("#group-name", "track");
    fire("#group-add");
    assertThat(coaching.person("alex").groups()).containsExactly("track");
    assertThat(screen().texts()).contains("track 1");
    Screen.on(() -> {
      coaching.model.show(PeopleFilter.ALL.in("track"));
      return true;
    });
    screen().settle();
    assertThat(screen().texts()).contains("\n1 shown");
  }

  @Test
  void threeHundredAthletesNeedAsManyCellsAsAreSeen() {
    Coaching coaching = new Coaching("alex");
    coaching.model.start();
    crowd(coaching.office, 300);
    coaching.model.refresh();
    open(coaching);
    Screen.on(() -> {
      ListView<?> list = (ListView<?>) screen().stage().getScene().lookup("#people");
      assertThat(list.getItems()).hasSize(301);
      list.scrollTo(250);
      return true;
    });
    screen().settle();
    int cells =
        Screen.on(() ->
            screen().stage().getScene().getRoot().lookupAll(".person-cell").stream()
                .filter(cell -> ((ListCell<?>) cell).getItem() != null)
                .toList()
                .size());
    assertThat(cells).isBetween(5, 30);
    screen().type("/");
    screen().type("runner 399");
    assertThat(screen().texts()).contains("\n1 shown");
  }

  private static void crowd(Office office, int count) {
    String alex = SampleOffice.samples("alex").getFirst().canonicalInput();
    List<AthleteFile> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text =
          alex.replace("\"id\":\"alex\"", "\"id\":\"r" + i + "\"")
              .replace("Alex", "Runner " + (100 + i));
      files.add((AthleteFile) AthleteReader.read(text.getBytes(StandardCharsets.UTF_8)));
    }
    office.act(new AddAthletes(files));
  }
}
