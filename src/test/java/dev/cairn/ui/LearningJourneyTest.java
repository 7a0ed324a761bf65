package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.Dump;
import dev.cairn.ui.learning.LearningPage;
import dev.cairn.ui.learning.Runners;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A coach shortens the longest run of six runners in the queue; the page of lessons proposes a
 * rule, tells its cases and what it would do; three sign, it is in force, and one step takes it
 * back.
 */
class LearningJourneyTest {
  private static final String PROPOSAL = "long-run-distance-less";

  private static final LocalDate LONGEST = LocalDate.of(2027, 1, 31);

  @TempDir Path folder;

  @Test
  void sixChangesAreAProposalThatThreeSignAndOneStepTakesBack() {
    try (Rooms rooms = Rooms.in(folder, "Maria", 1440, 900, Runners::nine)) {
      for (int at = 0; at < 6; at++) {
        shorten(rooms, "a" + at);
      }
      for (int at = 6; at < 8; at++) {
        open(rooms, "a" + at);
        rooms.screen.press(KeyCode.A);
      }
      rooms.on(() -> rooms.room.go(LearningPage.class));
      rooms.on(() -> rooms.room.lessons().select(PROPOSAL));
      assertThat(rooms.texts())
          .contains("Long run: less distance", "6 of 8 plans", "Alex 0, 37", "18.0 km → 16.0 km")
          .contains("age 35-39", "Nobody has signed it; 3 coaches have to.")
          .contains("Of 9 athletes 7 would run otherwise.");
      rooms.screen.picture(Path.of("target", "journey", "learning-proposal.png"));
      askInstead(rooms);
      sign(rooms, "Maria");
      assertThat(rooms.texts()).contains("Signed by Maria: 1 of 3.");
      assertThat(rooms.room.lessons().signable()).as("Maria signed it").isFalse();
      sign(rooms, "Ben");
      String before = state();
      sign(rooms, "Chloe");
      assertThat(rooms.texts()).contains("In force: Long run: less distance.", "in force");
      assertThat(state()).isNotEqualTo(before);
      rooms.screen.picture(Path.of("target", "journey", "learning-in-force.png"));
      rooms.screen.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(rooms.texts()).contains("Signed by Ben, Chloe, Maria: 3 of 3.");
      assertThat(rooms.complaints()).isEmpty();
    }
  }

  /** A question is made of it, and taken back. */
  private static void askInstead(Rooms rooms) {
    assertThat(rooms.room.lessons().withdrawable()).as("nobody said why").isFalse();
    rooms.on(() -> rooms.room.lessons().reason().set("How hilly were these races?"));
    rooms.fire("lesson-ask");
    assertThat(rooms.texts()).contains("a question", "How hilly were these races?");
    rooms.screen.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(rooms.texts()).doesNotContain("How hilly were these races?");
  }

  private static void open(Rooms rooms, String id) {
    rooms.on(() -> rooms.room.review().select(id));
  }

  private static void shorten(Rooms rooms, String id) {
    open(rooms, id);
    rooms.screen.press(KeyCode.M);
    rooms.on(() -> rooms.room.review().modifying().select(LONGEST));
    rooms.screen.type("----");
    rooms.screen.press(KeyCode.DIGIT5);
    rooms.screen.press(KeyCode.CONTROL, KeyCode.ENTER);
  }

  private static void sign(Rooms rooms, String coach) {
    rooms.on(() -> rooms.room.lessons().signer().set(coach));
    rooms.fire("lesson-sign");
  }

  private String state() {
    return Rooms.beside(folder, kept -> Dump.state(kept.tables()));
  }
}
