package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.verdict.AddNote;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ui.audit.AuditPage;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.settings.SettingsPage;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad days: two windows, folders that cannot be written, files that are exchanged, long names. */
class RobustTest {
  private static final String ARABIC =
      "عبد الرحمن بن محمد بن عبد العزيز المنصوري الأندلسي القرطبي الهاشمي";

  @TempDir Path folder;

  private static void approve(Rooms rooms) {
    rooms.on(() -> rooms.room.review().verdicts().approve());
  }

  private static String chain(Rooms rooms) {
    return rooms
        .texts()
        .lines()
        .filter(line -> line.startsWith("Audit chain"))
        .findFirst()
        .orElse("");
  }

  @Test
  void aSecondWindowReadsSaysSoSeesWhatIsDoneAndMayWriteOnceTheFirstIsClosed() {
    Rooms first = Rooms.in(folder, "alex", "mei");
    try (Rooms second = Rooms.in(folder, "alex", "mei")) {
      assertThat(second.texts()).contains("Read only", "Try again");
      assertThat(second.room.review().readOnly().get()).contains("is in use by another Cairn");
      String before = chain(second);
      second.on(second.room::glance);
      first.on(() -> first.room.review().select("alex"));
      approve(first);
      second.on(second.room::glance);
      assertThat(second.room.review().waiting().get().week().done())
          .as("what the first window did")
          .hasSize(1);
      assertThat(chain(second)).isNotEqualTo(before);
      second.screen.click("#try-again");
      assertThat(second.texts()).as("the first is still open").contains("Read only");
      first.close();
      second.screen.click("#try-again");
      assertThat(second.texts()).contains("All changes saved").doesNotContain("Try again");
      second.on(() -> second.room.review().select("mei"));
      approve(second);
      assertThat(second.room.review().waiting().get().week().done()).hasSize(2);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsReadAndSaysSo() throws IOException {
    Rooms.in(folder, "alex", "mei").close();
    Files.delete(folder.resolve("cairn.lock"));
    Files.createDirectory(folder.resolve("cairn.lock"));
    try (Rooms rooms = Rooms.in(folder, "alex", "mei")) {
      assertThat(rooms.texts()).contains("Read only", "Alex, 32");
      assertThat(rooms.room.review().readOnly().get()).contains("the workspace can only be read");
      rooms.on(() -> rooms.room.go(AuditPage.class));
      assertThat(rooms.texts()).contains("Nothing can be changed:", "Chain verified.");
      assertThat(rooms.complaints()).isEmpty();
    }
  }

  @Test
  void aDatabaseThatIsReplacedIsNoticedBeforeTheNextVerdictAndNothingIsLost() throws IOException {
    try (Rooms rooms = Rooms.in(folder, "alex", "mei")) {
      approve(rooms);
      Path database = folder.resolve("cairn.db");
      Path copy = folder.resolve("copy.db");
      Files.copy(database, copy);
      Files.move(copy, database, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      approve(rooms);
      assertThat(rooms.room.review().problem().get())
          .contains("is no longer the file that was opened")
          .contains("Nothing was written");
      assertThat(rooms.texts()).contains("Alex, 32", "Mei, 35");
    }
  }

  @Test
  void twoHundredStepsAreTakenBackOneByOne() {
    try (Office office = office()) {
      office.open(new Cancel(), planned -> {});
      long before = office.entries();
      for (int i = 1; i <= 200; i++) {
        office.act(new AddNote(i % 2 == 0 ? "alex" : "mei", "plan", "note " + i, i % 3 == 0));
      }
      for (int i = 200; i >= 1; i--) {
        assertThat(office.steps().undo().orElseThrow().kind()).isEqualTo("plan.noted");
        office.undo();
      }
      assertThat(office.steps().undo().orElseThrow().kind()).isNotEqualTo("plan.noted");
      assertThat(office.entries()).isEqualTo(before + 400);
      assertThat(office.verify(Progress.QUIET)).isInstanceOf(Outcome.Intact.class);
      for (int i = 1; i <= 200; i++) {
        office.redo();
      }
      assertThat(office.steps().redo()).isEmpty();
    }
  }

  private Office office() {
    return SampleOffice.in(
        new dev.cairn.store.SqliteWorkspaces(
            java.util.Optional.of(folder),
            SampleOffice.CLOCK,
            new java.security.SecureRandom(),
            warning -> {}),
        "alex",
        "mei");
  }

  @Test
  void aLongNameInArabicFitsEverywhere() {
    for (int[] size : List.of(new int[] {1440, 900}, new int[] {1280, 720}, new int[] {720, 450})) {
      Path place = folder.resolve("w" + size[0]);
      try (Rooms rooms = Rooms.in(place, ARABIC, size[0], size[1], RobustTest::named)) {
        assertThat(rooms.texts()).contains(ARABIC);
        assertThat(rooms.complaints()).as("review at " + size[0]).isEmpty();
        approve(rooms);
        rooms.on(() -> rooms.room.go(AuditPage.class));
        assertThat(rooms.texts()).contains(ARABIC);
        rooms.screen.picture(Path.of("target", "robust", "arabic-" + size[0] + ".png"));
        assertThat(rooms.complaints()).as("audit at " + size[0]).isEmpty();
      }
    }
  }

  private static List<AthleteFile> named() {
    AthleteFile alex = SampleOffice.samples("alex").getFirst();
    String text = alex.canonicalInput().replace("\"name\":\"Alex\"", "\"name\":\"" + ARABIC + "\"");
    if (AthleteReader.read(text.getBytes(StandardCharsets.UTF_8)) instanceof AthleteFile named) {
      return List.of(named);
    }
    throw new IllegalStateException("The renamed sample cannot be read");
  }

  @Test
  void aPlanOf24WeeksFitsAt1280() {
    try (Rooms rooms = Rooms.in(folder, "Maria", 1280, 720, () -> SampleOffice.samples("mei"))) {
      rooms.on(() -> rooms.room.review().select("mei"));
      assertThat(rooms.complaints()).as("review").isEmpty();
      rooms.on(() -> rooms.room.go(AuditPage.class));
      assertThat(rooms.texts()).contains("168 days");
      assertThat(rooms.complaints()).as("audit").isEmpty();
    }
  }

  @Test
  void aKeyIsChangedInTheWindowAndWorksAtOnce() {
    try (Rooms rooms = Rooms.in(folder, "alex", "mei")) {
      rooms.on(() -> rooms.room.go(SettingsPage.class));
      assertThat(rooms.texts()).contains("Where things lie", folder.resolve("cairn.db").toString());
      assertThat(rooms.complaints()).isEmpty();
      fire(rooms, "#keys-change-review-approve");
      rooms.screen.press(KeyCode.N);
      assertThat(rooms.texts()).contains("N already belongs to");
      fire(rooms, "#keys-change-review-approve");
      rooms.screen.press(KeyCode.G);
      assertThat(rooms.room.preferences().keys()).containsEntry("review.approve", "G");
      rooms.on(() -> rooms.room.go(dev.cairn.ui.review.ReviewPage.class));
      rooms.screen.press(KeyCode.G);
      assertThat(rooms.room.review().waiting().get().week().done()).hasSize(1);
    }
  }

  private static void fire(Rooms rooms, String button) {
    rooms.on(() -> ((Button) rooms.room.window().shell().root().lookup(button)).fire());
  }
}
