package dev.cairn.action.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Done;
import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.elicit.MeetingActions;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.Minutes;
import dev.cairn.action.elicit.Minutes.Drawer;
import dev.cairn.action.elicit.OpenMeeting;
import dev.cairn.action.elicit.RoundId;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.seal.Envelope;
import dev.cairn.ledger.checkpoint.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that come as files: sealed, signed, taken whole or not at all. */
class AnswerFileTest {
  private static final String GROWTH = "bold-growth";
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final int FUZZED = 3_000;

  private final Office office = new Office();
  private final Drawer host = new Drawer();
  private final Drawer guest = new Drawer();
  private final MeetingActions actions = new MeetingActions(host, Minutes.CHANCE);
  private final MeetingRecords meetings = new MeetingRecords(office.records);

  @BeforeEach
  void open() {
    office.withAlex();
    office.act(new OpenMeeting(Minutes.modifiers(), host, Minutes.CHANCE));
  }

  private byte[] invitation() {
    Signer signer = office.workspace.keys().signer().orElseThrow();
    return Invitation.write(office.records, "november", signer);
  }

  private byte[] reply(Drawer machine, String coach, Answer answer, Instant written) {
    Invitation invited = Invitation.read(invitation());
    Signer key = CoachKey.of(machine, invited.workspace(), "november", coach, Minutes.CHANCE);
    return AnswerFile.write(
        invited, Optional.empty(), coach, GROWTH, answer, key, written, Minutes.CHANCE);
  }

  private Done take(byte[] file) {
    return office.act(new TakeAnswers(AnswerFile.read(file), host));
  }

  private void refused(byte[] file, String words) {
    String before = office.dump();
    assertThatThrownBy(() -> take(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(words)
        .message()
        .doesNotContain("\n")
        .endsWith(".");
    assertThat(office.dump()).isEqualTo(before);
  }

  @Test
  void anAnswerComesInSealedAndOpensWithItsRound() {
    byte[] file = reply(guest, "emre", Minutes.range(7.5, 9, 11.5), NOON);
    assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("Because of 9", "11.5");
    take(file);
    assertThat(office.dump()).doesNotContain("Because of 9");
    assertThat(meetings.answered(meetings.meeting("november"), GROWTH, Round.FIRST))
        .extracting(Participant::id)
        .containsExactly("emre");
    assertThat(take(file).changedNothing()).isTrue();
    office.act(actions.answer("november", GROWTH, "anna", Minutes.range(6, 7.5, 10)));
    office.act(actions.close("november", GROWTH));
    assertThat(meetings.counting("november", GROWTH)).contains(Minutes.range(7.5, 9, 11.5));
    assertThat(take(file).changedNothing()).isTrue();
  }

  @Test
  void anOlderFileNeverTakesThePlaceOfANewerOne() {
    byte[] first = reply(guest, "emre", Minutes.range(7.5, 9, 11.5), NOON);
    byte[] second = reply(guest, "emre", Minutes.range(7, 8, 9), NOON.plusSeconds(60));
    take(first);
    take(second);
    refused(first, "a newer one of Emre was taken already");
    office.act(actions.answer("november", GROWTH, "anna", Minutes.range(6, 7.5, 10)));
    office.act(actions.close("november", GROWTH));
    assertThat(meetings.counting("november", GROWTH)).contains(Minutes.range(7, 8, 9)).hasSize(2);
  }

  @Test
  void aClockThatWasPutBackMakesNoFileOlder() {
    Invitation invited = Invitation.read(invitation());
    Signer key = CoachKey.of(guest, invited.workspace(), "november", "emre", Minutes.CHANCE);
    byte[] first = reply(guest, "emre", Minutes.range(7.5, 9, 11.5), NOON);
    take(first);
    byte[] second =
        AnswerFile.write(
            invited,
            Optional.of(AnswerFile.read(first)),
            "emre",
            GROWTH,
            Minutes.range(7, 8, 9),
            key,
            NOON.minusSeconds(3600),
            Minutes.CHANCE);
    assertThat(take(second).changedNothing()).isFalse();
  }

  /** What lies open stays; the sentence says how the other answers of the file still come in. */
  @Test
  void aChangedAnswerToAClosedRoundIsNotTaken() {
    take(reply(guest, "emre", Minutes.range(7.5, 9, 11.5), NOON));
    byte[] changed = reply(guest, "emre", Minutes.range(7, 8, 9), NOON.plusSeconds(60));
    office.act(actions.answer("november", GROWTH, "anna", Minutes.range(6, 7.5, 10)));
    office.act(actions.close("november", GROWTH));
    refused(changed, "no answer of the file was taken. Maybe give the others into a new file.");
  }

  @Test
  void nobodyElseSpeaksForACoach() {
    take(reply(guest, "emre", Minutes.range(7.5, 9, 11.5), NOON));
    refused(
        reply(new Drawer(), "emre", Minutes.range(1, 2, 3), NOON.plusSeconds(60)),
        "answers of Emre were signed with another before");
  }

  @Test
  void whatBelongsElsewhereIsNotTaken() {
    Office other = new Office().withAlex();
    byte[] file = reply(guest, "emre", Minutes.range(7.5, 9, 11.5), NOON);
    other.act(new OpenMeeting(Minutes.modifiers(), host, Minutes.CHANCE));
    assertThatThrownBy(() -> other.act(new TakeAnswers(AnswerFile.read(file), host)))
        .hasMessageContaining("a meeting of another workspace");
    AnswerFile read = AnswerFile.read(file);
    for (AnswerFile wrong :
        new AnswerFile[] {
          new AnswerFile(read.workspace(), "december", "emre", NOON, read.answers(), read.key()),
          new AnswerFile(read.workspace(), "november", "zoe", NOON, read.answers(), read.key()),
          with(read, new AnswerFile.Sealed("growth", Round.FIRST, new byte[] {1})),
          with(read, new AnswerFile.Sealed(GROWTH, Round.SECOND, new byte[] {1}))
        }) {
      String before = office.dump();
      assertThatThrownBy(() -> office.act(new TakeAnswers(wrong, host)))
          .isInstanceOf(Refused.class)
          .message()
          .containsAnyOf(
              "no meeting december", "zoe takes no part", "no question growth", "has not begun");
      assertThat(office.dump()).isEqualTo(before);
    }
  }

  /** Which of two answers to one question is meant, nobody could say. */
  @Test
  void twoAnswersToOneQuestionAreNotTaken() {
    AnswerFile one = AnswerFile.read(reply(guest, "emre", Minutes.range(7.5, 9, 11.5), NOON));
    AnswerFile two = AnswerFile.read(reply(guest, "emre", Minutes.range(7, 8, 9), NOON));
    AnswerFile both = with(one, two.answers().getFirst());
    String before = office.dump();
    assertThatThrownBy(() -> office.act(new TakeAnswers(both, host)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("two answers to Largest safe weekly increase");
    office.act(actions.answer("november", GROWTH, "ben", Minutes.range(7, 8, 9)));
    assertThat(office.dump()).isNotEqualTo(before);
    office.act(actions.answer("november", GROWTH, "anna", Minutes.range(6, 7.5, 10)));
    office.act(actions.close("november", GROWTH));
    assertThatThrownBy(() -> office.act(new TakeAnswers(both, host)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("two answers to Largest safe weekly increase");
  }

  private static AnswerFile with(AnswerFile file, AnswerFile.Sealed sealed) {
    return new AnswerFile(
        file.workspace(),
        file.meeting(),
        file.coach(),
        file.written(),
        List.of(file.answers().getFirst(), sealed),
        file.key());
  }

  /** An envelope opens for its own coach, question and round, so moving it gains nothing. */
  @Test
  void anEnvelopeUnderAnotherNameIsNoAnswer() {
    AnswerFile emre = AnswerFile.read(reply(guest, "emre", Minutes.range(7.5, 9, 11.5), NOON));
    AnswerFile moved =
        new AnswerFile(emre.workspace(), "november", "ben", NOON, emre.answers(), emre.key());
    String before = office.dump();
    assertThatThrownBy(() -> office.act(new TakeAnswers(moved, host)))
        .hasMessageContaining("was not sealed as an answer of Ben in the first round");
    assertThat(office.dump()).isEqualTo(before);
  }

  /** A program that seals what is no answer keeps nobody else's answer shut. */
  @Test
  void whatIsSealedButNoAnswerIsNotTaken() {
    AnswerFile emre = AnswerFile.read(reply(guest, "emre", Minutes.range(7.5, 9, 11.5), NOON));
    RoundId id = new RoundId("november", GROWTH, Round.FIRST);
    for (String no :
        new String[] {
          "{}",
          "[",
          "{\"kind\":\"range\",\"lowest\":1e999,\"best\":2,\"highest\":3,\"sureness\":80}",
          "{\"kind\":\"range\",\"lowest\":1,\"best\":2,\"highest\":3}",
          "{\"kind\":\"range\",\"lowest\":1,\"best\":2,\"highest\":3,\"sureness\":\"x\"}",
          "{\"kind\":\"pair\",\"values\":[\"a\",{},null]}",
          "{\"kind\":\"choices\",\"choices\":[{\"first\":9,\"second\":9}]}",
          "{\"kind\":\"words\",\"reason\":{}}",
          "{\"kind\":\"direction\",\"direction\":[]}"
        }) {
      byte[] sealed =
          Envelope.seal(
              meetings.key(id),
              no.getBytes(StandardCharsets.UTF_8),
              id.purpose("emre"),
              Minutes.CHANCE);
      AnswerFile file =
          new AnswerFile(
              emre.workspace(),
              "november",
              "emre",
              NOON,
              List.of(new AnswerFile.Sealed(GROWTH, Round.FIRST, sealed)),
              emre.key());
      String before = office.dump();
      assertThatThrownBy(() -> office.act(new TakeAnswers(file, host)))
          .as(no)
          .isInstanceOf(Refused.class)
          .hasMessageContaining("was not sealed as an answer of Emre");
      assertThat(office.dump()).isEqualTo(before);
    }
  }

  /** Whatever is done to the bytes: nothing is taken, and one sentence says so. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noChangedFileIsTaken(long seed) {
    byte[] file = reply(guest, "emre", Minutes.range(7.5, 9, 11.5), NOON);
    String before = office.dump();
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < FUZZED; i++) {
      byte[] changed = changed(file, random);
      try {
        take(changed);
      } catch (Refused one) {
        refused++;
        assertThat(one.sentence()).endsWith(".").doesNotContain("\n").hasSizeLessThan(400);
        assertThat(one.sentence()).startsWithIgnoringCase("Th");
      }
      boolean untouched =
          new String(changed, StandardCharsets.ISO_8859_1)
              .strip()
              .equals(new String(file, StandardCharsets.ISO_8859_1).strip());
      if (!untouched) {
        assertThat(office.dump()).isEqualTo(before);
      } else {
        assertThat(refused).isLessThanOrEqualTo(i);
      }
    }
    assertThat(refused).isGreaterThan(FUZZED * 9 / 10);
  }

  private static byte[] changed(byte[] file, Random random) {
    int at = random.nextInt(file.length - 1);
    byte[] other = file.clone();
    switch (random.nextInt(5)) {
      case 0 -> other[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> other = Arrays.copyOf(file, at);
      case 2 -> System.arraycopy(file, 0, other, at, other.length - at);
      case 3 -> {
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        other = noise;
      }
      default -> {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        String[] words = {"[", "]", "{", "}", "1e999", "null", "\"\"", "-0", "\\ud800", ","};
        other =
            (text.substring(0, at) + words[random.nextInt(words.length)] + text.substring(at + 1))
                .getBytes(StandardCharsets.ISO_8859_1);
      }
    }
    return Arrays.equals(other, file) ? new byte[0] : other;
  }

  @Test
  void whatIsFarTooLargeIsRefusedUnread() {
    refused(new byte[Letter.LARGEST + 1], "has more than");
    refused("{}".getBytes(StandardCharsets.UTF_8), "it does not say that it is one");
    refused(invitation(), "it is a \"cairn-invitation-1\"");
    refused("[".repeat(100_000).getBytes(StandardCharsets.UTF_8), "cannot be read as JSON");
  }

  @Test
  void anInvitationThatWasChangedIsRefused() {
    byte[] invitation = invitation();
    String text = new String(invitation, StandardCharsets.UTF_8);
    String key = text.substring(text.indexOf("\"rounds\":[{\"key\":\"") + 18).split("\"", 2)[0];
    String other = text.replace(key, key.substring(0, 20) + "A" + key.substring(21));
    assertThatThrownBy(() -> Invitation.read(other.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("The invitation was changed after it was signed");
    Random random = new Random(7);
    for (int i = 0; i < FUZZED; i++) {
      byte[] changed = changed(invitation, random);
      try {
        Invitation.read(changed);
      } catch (Refused one) {
        assertThat(one.sentence()).endsWith(".").doesNotContain("\n");
      }
    }
  }
}
