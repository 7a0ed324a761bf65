package dev.cairn.ui.prefs;

import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Preferences as a file that a person can read and change. */
final class PreferencesJson {
  private static final Words WORDS = Words.of(PreferencesJson.class);
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double SMALLEST = 100;
  private static final double LARGEST = 100_000;

  private final List<String> remarks = new ArrayList<>();

  /** What can be read is taken; the rest is as Cairn comes, with a remark. */
  Preferences read(byte[] bytes) throws JsonProblem {
    JsonNode root = JsonFile.read(bytes).root();
    Setting setting = new Setting();
    take(root, "appearance", text -> Appearance.valueOf(upper(text)), setting.appearance()::set);
    take(root, "units", text -> Units.of(text).orElseThrow(), setting.units()::set);
    take(root, "language", text -> Language.of(text).orElseThrow(), setting.language()::set);
    take(root, "weekStart", PreferencesJson::day, setting.weekStart()::set);
    take(root, "textLanguage", PreferencesJson::athletes, setting.textLanguage()::set);
    flag(root, "decideFirst", setting.decideFirst()::set);
    flag(root, "autoAdvance", setting.autoAdvance()::set);
    take(root, "filter", text -> text, setting.filter()::set);
    root.path("folded").forEach(section -> setting.folded().add(section.asString("")));
    LastSeen seen = new LastSeen();
    take(root, "athlete", text -> text, seen.athlete()::set);
    take(root, "place", text -> text, seen.place()::set);
    seen.window().set(window(root.path("window")));
    return new Preferences(setting, seen, new Drafts(Map.of()), keys(root.path("keys")), remarks);
  }

  private <T> void take(
      JsonNode root, String name, Function<String, T> reading, Consumer<T> taken) {
    JsonNode value = root.path(name);
    if (value.isMissingNode()) {
      return;
    }
    try {
      taken.accept(reading.apply(value.asString()));
    } catch (RuntimeException unknown) {
      remarks.add(WORDS.text("value.odd", name, value.toString()));
    }
  }

  private void flag(JsonNode root, String name, Consumer<Boolean> taken) {
    JsonNode value = root.path(name);
    if (value.isBoolean()) {
      taken.accept(value.asBoolean());
    } else if (!value.isMissingNode()) {
      remarks.add(WORDS.text("value.odd", name, value.toString()));
    }
  }

  private static dev.cairn.model.wording.Language athletes(String code) {
    return dev.cairn.model.wording.Language.of(code).orElseThrow();
  }

  private static DayOfWeek day(String text) {
    DayOfWeek day = DayOfWeek.valueOf(upper(text));
    return switch (day) {
      case MONDAY, SUNDAY, SATURDAY -> day;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private @Nullable WindowPlace window(JsonNode node) {
    if (node.isMissingNode()) {
      return null;
    }
    WindowPlace place =
        new WindowPlace(
            node.path("x").asDouble(0),
            node.path("y").asDouble(0),
            node.path("width").asDouble(0),
            node.path("height").asDouble(0),
            node.path("maximized").asBoolean(false));
    boolean sound = sound(place.width()) && sound(place.height());
    if (!sound) {
      remarks.add(WORDS.text("value.odd", "window", node.toString()));
    }
    return sound ? place : null;
  }

  private static boolean sound(double length) {
    return length >= SMALLEST && length <= LARGEST;
  }

  private static Map<String, String> keys(JsonNode node) {
    Map<String, String> keys = new TreeMap<>();
    node.forEachEntry((id, key) -> {
      if (key.isString()) {
        keys.put(id, key.asString());
      }
    });
    return keys;
  }

  static byte[] write(Preferences preferences) {
    Setting setting = preferences.setting();
    LastSeen seen = preferences.lastSeen();
    Map<String, JsonNode> members = new TreeMap<>();
    members.put("appearance", text(lower(setting.appearance().get())));
    members.put("athlete", text(seen.athlete().get()));
    members.put("autoAdvance", NODES.booleanNode(setting.autoAdvance().get()));
    members.put("decideFirst", NODES.booleanNode(setting.decideFirst().get()));
    members.put("filter", text(setting.filter().get()));
    ArrayNode folded = NODES.arrayNode();
    setting.folded().forEach(folded::add);
    members.put("folded", folded);
    members.put("language", text(setting.language().get().code()));
    members.put("place", text(seen.place().get()));
    members.put("textLanguage", text(setting.textLanguage().get().word()));
    members.put("units", text(setting.units().get().distance()));
    members.put("weekStart", text(lower(setting.weekStart().get())));
    ObjectNode keys = NODES.objectNode();
    preferences.keys().forEach(keys::put);
    members.put("keys", keys);
    WindowPlace window = seen.window().get();
    if (window != null) {
      members.put("window", window(window));
    }
    return lines(members).getBytes(StandardCharsets.UTF_8);
  }

  /** A draft on each line. */
  static byte[] write(Drafts drafts) {
    return lines(drafts.all()).getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode window(WindowPlace window) {
    ObjectNode node = NODES.objectNode();
    node.put("x", Math.round(window.x()));
    node.put("y", Math.round(window.y()));
    node.put("width", Math.round(window.width()));
    node.put("height", Math.round(window.height()));
    node.put("maximized", window.maximized());
    return node;
  }

  /** A member on each line. */
  private static String lines(Map<String, JsonNode> members) {
    List<String> lines = new ArrayList<>();
    members.forEach((name, value) ->
        lines.add(
            "  "
                + quoted(name)
                + ": "
                + new String(Canonical.bytes(value), StandardCharsets.UTF_8)));
    return "{\n" + String.join(",\n", lines) + "\n}\n";
  }

  private static String quoted(String name) {
    return new String(Canonical.bytes(text(name)), StandardCharsets.UTF_8);
  }

  private static JsonNode text(String text) {
    return NODES.stringNode(text);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
