package dev.cairn.writing.remote;

import dev.cairn.action.text.TextWish;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.writing.disclosure.DayKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer of somebody who wants to change the plan, or to have something shown that is not in it.
 *
 * @param lies what is wrong about each passage that lies
 */
record HostileAnswer(String text, Map<PassageKey, Lie> lies) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> HONEST =
      List.of(
          "Keep it easy and relaxed.",
          "Stay patient and let it come to you.",
          "Breathe calmly and enjoy the run.",
          "Finish with the feeling that you could go on.");
  private static final List<String> GERMAN =
      List.of(
          "Bleib locker und lauf ruhig.",
          "Hab Geduld und lass es auf dich zukommen.",
          "Atme ruhig und freu dich auf den Lauf.",
          "Hör mit dem Gefühl auf, dass noch mehr ginge.");
  private static final List<String> FIELDS =
      List.of("distance", "plannedDistanceKm", "type", "date", "total", "week", "pace", "steps");

  static HostileAnswer of(SampleWeek week, Random random) {
    TextWish wish = week.wish();
    Map<PassageKey, Lie> lies = new TreeMap<>(Comparator.comparing(PassageKey::text));
    ObjectNode root = JSON.createObjectNode();
    for (PassageKey key : wish.passages()) {
      if (random.nextInt(5) > 0) {
        object(root, DayKey.of(key)).put(key.part().word(), prose(key, week, lies, random));
      }
    }
    for (int more = random.nextInt(5); more > 0; more--) {
      structure(root, random);
    }
    return new HostileAnswer(dressed(root.toString(), random), lies);
  }

  private static String prose(
      PassageKey key, SampleWeek week, Map<PassageKey, Lie> lies, Random random) {
    Language language = week.wish().shown().language();
    List<String> frank = language == Language.GERMAN ? GERMAN : HONEST;
    String honest = frank.get(random.nextInt(frank.size()));
    if (random.nextInt(3) == 0) {
      return honest;
    }
    Lie lie = Lie.of(week.figures(), language, random);
    lies.put(key, lie);
    return switch (random.nextInt(4)) {
      case 0 -> lie.sentence();
      case 1 -> honest + " " + lie.sentence();
      case 2 -> lie.sentence() + " " + honest;
      default -> honest + "\n" + lie.sentence() + "\n" + honest;
    };
  }

  /** Days, weeks and fields nobody asked for. */
  private static void structure(ObjectNode root, Random random) {
    String field = FIELDS.get(random.nextInt(FIELDS.size()));
    String day = List.of("sun", "tue", "note", "mon", "2027-01-31").get(random.nextInt(5));
    switch (random.nextInt(6)) {
      case 0 -> object(root, day).put(field, 99);
      case 1 -> object(root, day).put(field, "99 km");
      case 2 -> root.putArray("weeks").addObject().put(field, 99);
      case 3 -> object(root, "plan").putObject(day).put("title", "99 km");
      case 4 -> object(root, day).putArray("sessions").add("99 km");
      default -> root.put(field, "99 km");
    }
  }

  private static ObjectNode object(ObjectNode root, String name) {
    return root.get(name) instanceof ObjectNode there ? there : root.putObject(name);
  }

  private static String dressed(String json, Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> "Sure!\n```json\n" + json + "\n```";
      case 1 -> "<html>" + json + "</html>";
      case 2 -> json.substring(0, random.nextInt(json.length()));
      case 3 -> json + json;
      case 4 -> escaped(json);
      case 5 -> broken(json, random);
      default -> json;
    };
  }

  /** Digits written so that whoever reads bytes does not see them. */
  private static String escaped(String json) {
    StringBuilder text = new StringBuilder();
    json.chars()
        .forEach(letter ->
            text.append(
                Character.isDigit(letter)
                    ? "\\u00%02x".formatted(letter)
                    : String.valueOf((char) letter)));
    return text.toString();
  }

  private static String broken(String json, Random random) {
    int at = random.nextInt(json.length());
    return json.substring(0, at) + (char) (' ' + random.nextInt(90)) + json.substring(at + 1);
  }
}
