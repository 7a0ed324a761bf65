package dev.cairn.action.elicit;

import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.AnswerJson;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.ledger.Subject;
import dev.cairn.ledger.tree.Sha256;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a workspace knows of its meetings. Nothing here can open an envelope. */
public final class MeetingRecords {
  private final Records records;

  public MeetingRecords(Records records) {
    this.records = records;
  }

  /** All meetings, the newest first. */
  public List<Meeting> all() {
    return records.records(Thing.MEETING).stream()
        .map(row -> whole(MeetingJson.read(root(row))))
        .sorted(Comparator.comparing(Meeting::date).reversed().thenComparing(Meeting::id))
        .toList();
  }

  private static JsonNode root(Row row) {
    try {
      return JsonFile.read(row.bytes("value")).root();
    } catch (JsonProblem broken) {
      throw new IllegalStateException("A recorded thing is no JSON", broken);
    }
  }

  /** The meeting with this id, or a refusal that names it. */
  public Meeting meeting(String id) {
    return records
        .json(Thing.MEETING, records.ledger(), id)
        .map(MeetingJson::read)
        .map(this::whole)
        .orElseThrow(() ->
            new Refused(
                "There is no meeting "
                    + id
                    + " in the workspace, so nothing was done."
                    + " Maybe see which there are with \"elicit list\"."));
  }

  /** With the questions that came of changes in plans; of erased athletes they are gone. */
  private Meeting whole(Meeting meeting) {
    List<MeetingQuestion> taken = new ArrayList<>();
    for (Row row : records.records(Thing.TAKEN_QUESTION)) {
      if (row.text("part").startsWith(meeting.id() + "/")) {
        taken.addAll(QuestionJson.read(root(row)));
      }
    }
    return taken.isEmpty() ? meeting : meeting.with(taken);
  }

  /**
   * Whom everything about a question concerns: the athlete of whose plan it came, so that it goes
   * when the athlete goes, and else nobody in particular.
   */
  Subject home(String meeting, String question) {
    for (Row row : records.records(Thing.TAKEN_QUESTION)) {
      if (row.text("part").equals(meeting + "/" + question)) {
        return Subject.parse(row.text("subject"));
      }
    }
    return records.ledger();
  }

  /** The question with this id, or a refusal that names those there are. */
  public static MeetingQuestion question(Meeting meeting, String id) {
    return meeting
        .set()
        .question(id)
        .orElseThrow(() ->
            new Refused(
                "The meeting "
                    + meeting.id()
                    + " has no question "
                    + id
                    + ", so nothing was done. Maybe one of "
                    + String.join(
                        ", ", meeting.set().questions().stream().map(MeetingQuestion::id).toList())
                    + "."));
  }

  /** The coach with this id, or a refusal that names those who take part. */
  public static Participant coach(Meeting meeting, String id) {
    return meeting
        .coach(id)
        .orElseThrow(() ->
            new Refused(
                id
                    + " takes no part in the meeting "
                    + meeting.id()
                    + ", so nothing was kept. Maybe one of "
                    + String.join(", ", meeting.coaches().stream().map(Participant::id).toList())
                    + "."));
  }

  /** How far a question is. */
  public Stage stage(String meeting, String question) {
    Optional<JsonNode> second = round(new RoundId(meeting, question, Round.SECOND));
    if (second.isPresent()) {
      return closed(second.get()) ? Stage.POOLED : Stage.SECOND_ROUND;
    }
    return round(new RoundId(meeting, question, Round.FIRST))
            .filter(MeetingRecords::closed)
            .isPresent()
        ? Stage.REVEALED
        : Stage.FIRST_ROUND;
  }

  /** Who has answered in a round, in the order of the meeting; not what. */
  public List<Participant> answered(Meeting meeting, String question, Round round) {
    RoundId id = new RoundId(meeting.id(), question, round);
    return meeting.coaches().stream().filter(coach -> sealed(id, coach.id()).isPresent()).toList();
  }

  /** The answers of a closed round, in an order that tells nobody; none before it closes. */
  public List<Answer> revealed(String meeting, String question, Round round) {
    List<Answer> all = new ArrayList<>();
    round(new RoundId(meeting, question, round))
        .ifPresent(json ->
            json.path("closed").forEach(one -> all.add(AnswerJson.read(one.path("answer")))));
    return all;
  }

  /**
   * How many of the answers of the second round are from the first, of coaches who gave no other.
   * Which ones is kept nowhere: who is missing is known, so it would tell whose they are.
   */
  public int earlier(String meeting, String question) {
    return round(new RoundId(meeting, question, Round.SECOND))
        .map(json -> json.path("earlier").asInt(0))
        .orElse(0);
  }

  /** The answers of the round that closed last, as they lay open when it closed. */
  public List<Answer> closing(String meeting, String question) {
    return switch (stage(meeting, question)) {
      case FIRST_ROUND -> List.of();
      case REVEALED, SECOND_ROUND -> revealed(meeting, question, Round.FIRST);
      case POOLED -> revealed(meeting, question, Round.SECOND);
    };
  }

  /**
   * The answers that count now: those of the round that closed last, and what came late. Where a
   * coach had counted with the first answer, a late second one takes its place.
   */
  public List<Answer> counting(String meeting, String question) {
    List<Answer> all = new ArrayList<>(closing(meeting, question));
    LateAnswers late = new LateAnswers(records, this);
    late.replaced(meeting, question).forEach(all::remove);
    all.addAll(late(meeting, question));
    return all;
  }

  /** What came after the round that closed last, in an order that tells nobody. */
  public List<Answer> late(String meeting, String question) {
    return new LateAnswers(records, this)
        .of(meeting, question).stream()
            .sorted(Comparator.comparing(JsonNode::toString))
            .map(AnswerJson::read)
            .toList();
  }

  /** The round of a question that is open, or else that closed last. */
  public RoundId lastRound(String meeting, String question) {
    Stage stage = stage(meeting, question);
    boolean first = stage == Stage.FIRST_ROUND || stage == Stage.REVEALED;
    return new RoundId(meeting, question, first ? Round.FIRST : Round.SECOND);
  }

  /** Whether a coach's late answer to a round lies in just this envelope. */
  public boolean lateSealed(RoundId id, String coach, byte[] envelope) {
    String sealed = Base64.getEncoder().encodeToString(envelope);
    return records
        .json(Thing.LATE_ANSWER, home(id.meeting(), id.question()), id.answer(coach))
        .filter(json -> json.path("sealed").asString("").equals(sealed))
        .isPresent();
  }

  Optional<JsonNode> round(RoundId id) {
    return records.json(Thing.MEETING_ROUND, home(id.meeting(), id.question()), id.text());
  }

  static boolean closed(JsonNode round) {
    return round.path("closed").isArray();
  }

  /** The open half of a round's key. */
  public byte[] key(RoundId id) {
    return round(id)
        .map(json -> Base64.getDecoder().decode(json.path("key").asString("")))
        .orElseThrow(
            () -> new IllegalStateException("The round " + id.text() + " was never begun"));
  }

  /** The envelope of a coach in a round; it opens only where the secret half lies. */
  public Optional<byte[]> sealed(RoundId id, String coach) {
    return records
        .json(Thing.ANSWER, home(id.meeting(), id.question()), id.answer(coach))
        .map(json -> Base64.getDecoder().decode(json.path("sealed").asString("")));
  }

  /** Whether a coach has answered in a round, in time or late. */
  public boolean answered(RoundId id, Participant coach) {
    return sealed(id, coach.id()).isPresent()
        || new LateAnswers(records, this).answer(id, coach).isPresent();
  }

  /** Which answers count now, in a few letters; a yes to what they come to names it. */
  public String hash(String meeting, String question) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginArray();
    counting(meeting, question).stream()
        .map(one -> new String(AnswerJson.bytes(one), StandardCharsets.UTF_8))
        .sorted()
        .forEach(out::text);
    return HexFormat.of().formatHex(new Sha256().plain(out.endArray().toBytes()));
  }

  /**
   * Who signed what a question came to.
   *
   * @param now whether it is still what was signed; an answer that came since makes it another
   */
  public record Signed(Participant coach, LocalDate date, boolean now) {}

  /** In the order of the meeting. */
  public List<Signed> signed(Meeting meeting, String question) {
    String hash = hash(meeting.id(), question);
    List<Signed> all = new ArrayList<>();
    for (Participant coach : meeting.coaches()) {
      String part = meeting.id() + "/" + question + "/" + coach.id();
      records
          .json(Thing.SIGN_OFF, home(meeting.id(), question), part)
          .ifPresent(json ->
              all.add(
                  new Signed(
                      coach,
                      LocalDate.parse(json.path("date").asString("")),
                      json.path("answers").asString("").equals(hash))));
    }
    return all;
  }

  /** What was said about a question, in the order it was said. */
  public List<MeetingNote> notes(String meeting, String question) {
    return below(Thing.MEETING_NOTE, meeting, question).stream()
        .map(row ->
            new MeetingNote(
                Integer.parseInt(last(row)),
                root(row).path("by").asString(""),
                root(row).path("text").asString("")))
        .sorted(Comparator.comparingInt(MeetingNote::number))
        .toList();
  }

  /** What words in a question were agreed to mean, by the alphabet. */
  public List<WordMeaning> meanings(String meeting, String question) {
    return below(Thing.WORD_MEANING, meeting, question).stream()
        .map(row -> new WordMeaning(last(row), root(row).path("meaning").asString("")))
        .sorted(Comparator.comparing(WordMeaning::word))
        .toList();
  }

  private List<Row> below(Thing thing, String meeting, String question) {
    String prefix = meeting + "/" + question + "/";
    return records.records(thing).stream()
        .filter(row -> row.text("part").startsWith(prefix))
        .toList();
  }

  private static String last(Row row) {
    return row.text("part").substring(row.text("part").lastIndexOf('/') + 1);
  }
}
