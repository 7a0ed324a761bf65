package dev.cairn.pack.read;

import dev.cairn.json.Canonical;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Bilingual;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.meeting.RunnerProfile;
import dev.cairn.pack.meeting.Target;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Questions as a file of meetings/, for the copy that a meeting keeps; and that copy again. */
public final class MeetingWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private MeetingWriter() {}

  /** Reads what {@link #bytes} wrote. */
  public static QuestionSet read(byte[] bytes) throws PackRefused {
    return read(PackFile.read("meeting", "meetings/questions.json", FileKind.MEETING, bytes));
  }

  /** Reads a file of questions that follows its schema. */
  public static QuestionSet read(PackFile file) throws PackRefused {
    return MeetingReader.set(file.root());
  }

  public static byte[] bytes(QuestionSet set) {
    ObjectNode root = NODES.objectNode();
    root.put("id", set.id()).put("number", set.number()).put("schema", 1);
    root.set("purpose", both(set.purpose()));
    root.set("title", both(set.title()));
    ArrayNode profiles = root.putArray("profiles");
    set.profiles().forEach(profile -> profiles.add(profile(profile)));
    ArrayNode questions = root.putArray("questions");
    set.questions().forEach(question -> questions.add(question(question)));
    return Canonical.bytes(root);
  }

  private static ObjectNode profile(RunnerProfile profile) {
    ObjectNode node = NODES.objectNode();
    node.put("letter", profile.letter()).set("title", both(profile.title()));
    node.put("age", profile.age()).put("weeklyKm", profile.weeklyKm());
    node.put("longestKm", profile.longestKm()).put("runsAWeek", profile.runsAWeek());
    node.put("yearsRunning", profile.yearsRunning());
    node.put("temperament", profile.temperament().word());
    node.put("race", profile.race().word()).put("firstRace", profile.firstRace());
    set(node, "injury", profile.injury());
    return node;
  }

  private static ObjectNode question(MeetingQuestion question) {
    ObjectNode node = NODES.objectNode();
    node.put("id", question.id()).put("kind", question.asked().kind());
    node.set("title", both(question.title()));
    node.set("text", both(question.text()));
    if (question.profile() != null) {
      node.put("profile", question.profile());
    }
    switch (question.asked()) {
      case Asked.Direction direction -> {
        set(node, "still", direction.still());
        set(node, direction.target());
      }
      case Asked.Range range -> {
        node.put("measure", range.measure().word()).put("safe", range.safe().word());
        node.put("least", range.least()).put("most", range.most());
        set(node, range.target());
        if (range.truth() != null) {
          node.put("truth", range.truth());
        }
      }
      case Asked.Pair pair -> {
        node.set("fact", both(pair.fact()));
        node.put("levelMeasure", pair.levelMeasure().word());
        ArrayNode levels = node.putArray("levels");
        pair.levels().forEach(levels::add);
        node.put("measure", pair.measure().word());
        node.put("least", pair.least()).put("most", pair.most());
        set(node, pair.target());
      }
      case Asked.Template template ->
          node.put("race", template.race().word()).put("weeks", template.weeks());
      case Asked.Words _, Asked.RedLine _, Asked.Failure _ -> {}
    }
    return node;
  }

  private static void set(ObjectNode node, String name, @Nullable Bilingual text) {
    if (text != null) {
      node.set(name, both(text));
    }
  }

  private static void set(ObjectNode node, @Nullable Target target) {
    if (target != null) {
      ObjectNode rule = node.putObject("target");
      rule.put("condition", target.condition()).put("quantity", target.quantity().word());
      rule.put("step", target.step());
      if (target.modifier() != null) {
        rule.put("modifier", target.modifier());
      }
    }
  }

  private static ObjectNode both(Bilingual text) {
    return NODES.objectNode().put("de", text.german()).put("en", text.english());
  }
}
