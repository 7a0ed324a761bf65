package dev.cairn.ui.elicit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.ui.control.FilePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting of another machine, answered on the page into a file. */
class GuestTest {
  @TempDir private Path folder = Path.of("");

  private final Sitting host = new Sitting("alex").open("Anna", "Ben", "Chloe");
  private final Sitting guest = new Sitting("farid");
  private final List<String> asked = new ArrayList<>();
  private Path invitation = Path.of("");

  @BeforeEach
  void invite() {
    invitation = folder.resolve("modifiers.cairn");
    host.model.files().invite(invitation);
    guest.model.start();
    guest.model.guest().onAsked(this::answersOf);
  }

  private Optional<Path> answersOf(Participant coach) {
    asked.add(coach.name());
    return Optional.of(folder.resolve(coach.id() + ".cairn"));
  }

  private List<String> answered(Sitting where) {
    HeldQuestion growth = where.model.held().orElseThrow().question(Sitting.GROWTH).orElseThrow();
    return growth.answered().stream().map(Participant::name).toList();
  }

  @Test
  void answersAreSealedIntoOneFileOfTheCoachAndTheHostTakesThemIn() throws IOException {
    guest.model.guest().open(invitation);
    assertThat(guest.model.hosts()).isFalse();
    assertThat(guest.model.held().orElseThrow().meeting().facilitator()).isEqualTo("Maria");
    guest.model.select(Sitting.GROWTH);
    guest.range("anna", "6.5", "8", "10.5");
    assertThat(guest.told).last().isEqualTo("The answer of Anna is sealed into anna.cairn.");
    assertThat(guest.model.seat().coach().get()).as("on to the next question").isEqualTo("anna");
    guest.model.seat().cannotSay();
    assertThat(asked).as("asked once").containsExactly("Anna");
    assertThat(answered(guest)).containsExactly("Anna");
    Path file = folder.resolve("anna.cairn");
    assertThat(Files.readString(file)).doesNotContain("Because of 8", "10.5");
    host.model.files().takeIn(file);
    assertThat(answered(host)).containsExactly("Anna");
    host.model.select(Sitting.GROWTH);
    host.range("ben", "6", "7.5", "10");
    host.model.select(Sitting.GROWTH);
    host.model.rounds().askToClose();
    host.model.rounds().close();
    assertThat(host.seen().first().orElseThrow().reasons())
        .containsExactlyInAnyOrder("Because of 8.", "Because of 7.5.");
  }

  @Test
  void aFileThatWasBegunBeforeIsGoneOnWith() {
    guest.model.guest().open(invitation);
    guest.model.select(Sitting.GROWTH);
    guest.range("ben", "6", "7.5", "10");
    guest.model.leave();
    assertThat(guest.model.held()).isEmpty();
    guest.model.guest().open(invitation);
    assertThat(answered(guest)).isEmpty();
    guest.model.select("age-peak");
    guest.model.seat().sit("ben");
    guest.model.seat().cannotSay();
    assertThat(answered(guest)).as("what the file holds already").containsExactly("Ben");
  }

  @Test
  void nothingOfTheMeetingCanBeDoneThatIsTheHosts() {
    guest.model.guest().open(invitation);
    guest.model.select(Sitting.GROWTH);
    guest.range("anna", "6.5", "8", "10.5");
    guest.model.select(Sitting.GROWTH);
    assertThat(guest.model.rounds().closable()).isFalse();
    assertThat(guest.model.rounds().secondPossible()).isFalse();
    assertThat(guest.model.meets()).isFalse();
    assertThat(guest.model.doable()).isFalse();
    assertThat(Objects.requireNonNull(guest.model.found().get()).meetings())
        .as("nothing of it lies in the workspace")
        .isEmpty();
  }

  @Test
  void withoutAFileNothingIsSealedAndWhatIsTypedStays() {
    guest.model.guest().onAsked(coach -> Optional.empty());
    guest.model.guest().open(invitation);
    guest.model.select(Sitting.GROWTH);
    guest.range("anna", "6.5", "8", "10.5");
    assertThat(guest.model.problem().get()).startsWith("No file was named");
    assertThat(guest.draft().best().get()).isEqualTo("8");
    guest.model.guest().open(folder.resolve("none.cairn"));
    assertThat(guest.model.problem().get()).startsWith("none.cairn cannot be read");
  }

  @Test
  void anInvitationIsAnsweredOnThePageByKeys() {
    FilePlace files =
        new FilePlace() {
          @Override
          public Optional<Path> save(String title, String name) {
            return Optional.of(folder.resolve(name));
          }

          @Override
          public Optional<Path> open(String title) {
            return Optional.of(invitation);
          }
        };
    ShownPage page = new ShownPage(guest, Optional.of(files), 1440, 900);
    try {
      page.screen().press(KeyCode.A);
      assertThat(page.texts())
          .contains("Meeting 2 · Modifiers", "Held on another machine", "Signed with the key")
          .contains("Who answers now?", "0 of 10 answered")
          .doesNotContain("Invite …", "Close the round");
      page.screen().press(KeyCode.DIGIT2);
      page.screen().click("#direction-more");
      page.screen().click("#still-yes");
      page.screen().press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(page.texts()).contains("Answers of Ben lie in ben.cairn.", "1 of 10 answered");
      assertThat(folder.resolve("ben.cairn")).exists();
      page.screen().press(KeyCode.ESCAPE);
      page.screen().press(KeyCode.ESCAPE);
      assertThat(page.texts()).contains("No meeting yet");
    } finally {
      page.close();
    }
  }
}
