package dev.cairn.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Edits;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.store.SqliteWorkspaces;
import dev.cairn.ui.Screen;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.office.SampleOffice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coach does, by keyboard, from the first key to what lies in the ledger. */
class ReviewJourneyTest {
  @TempDir private Path folder = Path.of("");

  private final MemoryWorkspace memory = new MemoryWorkspace();
  private Reviewing reviewing = none();

  @SuppressWarnings("NullAway")
  private static Reviewing none() {
    return null;
  }

  @AfterEach
  void close() {
    reviewing.screen.close();
  }

  private void open(Office office) {
    reviewing = new Reviewing(office, 1440, 900, false);
  }

  private void select(String id) {
    Screen.on(() -> {
      reviewing.model.select(id);
      return true;
    });
    reviewing.screen.settle();
  }

  private List<Row> verdicts() {
    return memory.tables().all(Table.VERDICT).stream().filter(row -> !row.has("until")).toList();
  }

  private String verdict(String athlete) {
    String subject =
        memory.tables().first(Table.ATHLETE, "file_id", athlete).orElseThrow().text("subject");
    return verdicts().stream()
        .filter(row -> row.text("subject").equals(subject))
        .map(row -> row.text("verdict"))
        .findFirst()
        .orElse("");
  }

  @Test
  void fourPlansByKeyboard() {
    open(SampleOffice.in(memory, "alex", "mei", "tadesse", "priya", "rolf"));
    Screen screen = reviewing.screen;
    select("alex");
    screen.press(KeyCode.A);
    assertThat(verdict("alex")).isEqualTo("approved");
    assertThat(reviewing.texts()).contains("Approved Alex.").contains("1 of 4");
    select("mei");
    screen.press(KeyCode.N);
    screen.type("strong, watch the long runs");
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(verdict("mei")).isEqualTo("approved_with_notes");
    select("tadesse");
    screen.press(KeyCode.R);
    screen.type("1");
    screen.type("start lower");
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(verdict("tadesse")).isEqualTo("rejected");
    assertThat(memory.tables().all(Table.VERDICT).getLast().text("reason")).isEqualTo("too-much");
    assertThat(memory.tables().all(Table.VERDICT).getLast().text("instead"))
        .isEqualTo("start lower");
    select("priya");
    screen.press(KeyCode.A);
    assertThat(verdict("priya")).isEmpty();
    assertThat(reviewing.texts()).contains("Acknowledge the red flag before you approve.");
    screen.press(KeyCode.F);
    screen.press(KeyCode.A);
    assertThat(verdict("priya")).isEqualTo("approved");
    assertThat(reviewing.texts())
        .contains("Queue clear, 4 of 4")
        .contains("Monday 23 November")
        .contains("Random");
    screen.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(verdict("priya")).isEmpty();
    assertThat(reviewing.texts()).contains("Undone: approve Priya.").contains("Priya, 45");
  }

  @Test
  void oneKeyMakesAQuestionOfWhatACoachChanged() {
    Office office = SampleOffice.in(memory, "alex", "mei");
    open(office);
    select("alex");
    reviewing.screen.press(KeyCode.E);
    assertThat(questions()).as("nothing was changed").isEmpty();
    assertThat(reviewing.shows("#plan-ask")).isFalse();
    office.act(Edits.length("alex", LocalDate.of(2027, 1, 31), new BigDecimal("16")));
    select("alex");
    assertThat(reviewing.shows("#plan-ask")).isTrue();
    reviewing.screen.press(KeyCode.E);
    assertThat(questions())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.text("text")).contains("week").doesNotContain("Alex");
          assertThat(row.text("scope")).contains("\"change\":\"distance\"");
        });
    assertThat(reviewing.texts()).contains("What was changed for Alex is a question");
    reviewing.screen.press(KeyCode.E);
    assertThat(questions()).hasSize(1);
    assertThat(reviewing.texts()).contains("is a question already");
    reviewing.screen.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(questions()).isEmpty();
    assertThat(verdicts()).isEmpty();
  }

  private List<Row> questions() {
    return memory.tables().all(Table.QUESTION).stream().filter(row -> !row.has("until")).toList();
  }

  @Test
  void noKeyJudgesWhileTextIsWritten() {
    open(SampleOffice.in(memory, "alex", "mei"));
    select("alex");
    reviewing.screen.press(KeyCode.N);
    reviewing.screen.type("arms and rests");
    assertThat(verdicts()).isEmpty();
    assertThat(reviewing.shows("#note-private")).isTrue();
    reviewing.screen.press(KeyCode.ESCAPE);
    assertThat(reviewing.shows("#note-private")).isFalse();
    assertThat(verdicts()).isEmpty();
  }

  @Test
  void decidingFirst() {
    open(SampleOffice.in(memory, "alex", "priya"));
    select("priya");
    assertThat(reviewing.texts()).contains("injury 4 mo ago");
    reviewing.screen.press(KeyCode.D);
    assertThat(reviewing.texts()).doesNotContain("injury 4 mo ago").doesNotContain("Acknowledge");
    reviewing.screen.press(KeyCode.A);
    assertThat(verdicts()).isEmpty();
    assertThat(reviewing.texts())
        .contains("First opinion: approve.")
        .contains("injury 4 mo ago")
        .contains("Confirm approval");
    reviewing.screen.press(KeyCode.F);
    reviewing.screen.press(KeyCode.A);
    assertThat(verdict("priya")).isEqualTo("approved");
    Row look = memory.tables().all(Table.VERDICT_LOOK).getFirst();
    assertThat(look.text("first_verdict")).isEqualTo("approved");
    assertThat(look.number("revised")).isZero();
  }

  @Test
  void aChangeIsCheckedWhileItIsTyped() {
    open(SampleOffice.in(memory, "alex", "mei"));
    select("alex");
    reviewing.place("day/2027-02-11/distance");
    reviewing.screen.press(KeyCode.M);
    reviewing.screen.press(KeyCode.ENTER);
    reviewing.screen.type("40");
    reviewing.screen.press(KeyCode.ENTER);
    assertThat(reviewing.texts()).contains("is a hard rule and broken");
    assertThat(disabled("#modify-save")).isTrue();
    reviewing.screen.press(KeyCode.ENTER);
    reviewing.screen.type("8");
    reviewing.screen.press(KeyCode.ENTER);
    assertThat(reviewing.texts()).contains("choose a reason");
    reviewing.screen.press(KeyCode.DIGIT5);
    assertThat(disabled("#modify-save")).isFalse();
    reviewing.screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(reviewing.texts()).contains("Changed and approved the plan of Alex.");
    assertThat(verdict("alex")).isEqualTo("approved_with_changes");
  }

  @Test
  void comparingWithWhatWasApprovedAndRecomputing() {
    open(SampleOffice.in(memory, "alex", "mei"));
    select("alex");
    reviewing.screen.press(KeyCode.C);
    assertThat(reviewing.texts()).contains("Alex has no other approved plan to compare with.");
    reviewing.screen.press(KeyCode.P);
    assertThat(reviewing.texts()).contains("Recomputed: every byte of the plan is the same.");
    reviewing.screen.press(KeyCode.A);
    Screen.on(() -> {
      reviewing.office.act(Edits.length("alex", LocalDate.of(2027, 2, 11), BigDecimal.valueOf(8)));
      reviewing.model.start("alex");
      return true;
    });
    reviewing.screen.settle();
    assertThat(reviewing.texts()).contains("approval is stale");
    reviewing.screen.press(KeyCode.C);
    reviewing.screen.picture(Path.of("target/review-light-1440x900-compare.png"));
    assertThat(reviewing.shows("#compare")).isTrue();
    assertThat(reviewing.texts()).contains("Approved v1").contains("Now v2");
    reviewing.screen.press(KeyCode.ESCAPE);
    assertThat(reviewing.shows("#compare")).isFalse();
    reviewing.screen.press(KeyCode.P);
    assertThat(reviewing.texts()).contains("Recomputed: every byte of the plan is the same.");
  }

  private boolean disabled(String query) {
    return Screen.on(() -> {
      Node node = reviewing.screen.stage().getScene().getRoot().lookup(query);
      return Objects.requireNonNull(node).isDisabled();
    });
  }

  @Test
  void noPlanShowsWhatCollidesAndWhatWouldWork() {
    open(SampleOffice.in(memory, "alex", "rolf"));
    select("rolf");
    assertThat(reviewing.texts())
        .contains("No plan for Rolf")
        .contains("The longest run so far")
        .contains("Another race: 10 km")
        .contains("Running 41.5 km a week and a longest run of 13.5 km before the plan begins")
        .doesNotContain("rule.longestRunOfRace");
    reviewing.screen.press(KeyCode.A);
    assertThat(verdicts()).isEmpty();
  }

  @Test
  void aDamagedPlanIsSaidInPlaceAndTheOthersCanBeRead() throws Exception {
    try (Office first = SampleOffice.in(disk(), "alex", "mei")) {
      first.open(new dev.cairn.work.Cancel(), done -> {});
      first.waiting();
    }
    damage("alex");
    try (Office office = SampleOffice.in(disk(), "alex", "mei")) {
      open(office);
      select("alex");
      assertThat(reviewing.shows("#error-card")).isTrue();
      assertThat(reviewing.texts()).contains("This plan cannot be opened").contains("Copy report");
      reviewing.screen.press(KeyCode.A);
      assertThat(office.waiting().week().done()).isEmpty();
      select("mei");
      assertThat(reviewing.shows("#error-card")).isFalse();
      assertThat(reviewing.texts())
          .contains("Mei, 35")
          .contains("is damaged, so it can only be read");
      assertThat(office.planCase("mei")).isInstanceOf(PlanCase.Planned.class);
    }
  }

  private SqliteWorkspaces disk() {
    return new SqliteWorkspaces(
        Optional.of(folder),
        InstantSource.fixed(SampleOffice.NOW),
        new SecureRandom(),
        warning -> {});
  }

  /** Another byte somewhere in the packed plan. */
  private void damage(String athlete) throws SQLException {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cairn.db"));
        PreparedStatement find =
            database.prepareStatement(
                "SELECT p.sequence FROM plan p JOIN athlete a ON a.subject = p.subject"
                    + " WHERE a.file_id = ?")) {
      find.setString(1, athlete);
      long sequence = find.executeQuery().getLong(1);
      spoil(database, sequence);
    }
  }

  private static void spoil(Connection database, long sequence) throws SQLException {
    byte[] packed;
    try (PreparedStatement read =
        database.prepareStatement("SELECT payload FROM ledger_payload WHERE sequence = ?")) {
      read.setLong(1, sequence);
      packed = read.executeQuery().getBytes(1);
    }
    packed[packed.length / 2] ^= 0x55;
    try (PreparedStatement write =
        database.prepareStatement("UPDATE ledger_payload SET payload = ? WHERE sequence = ?")) {
      write.setBytes(1, packed);
      write.setLong(2, sequence);
      write.executeUpdate();
    }
  }
}
