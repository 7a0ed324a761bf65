package dev.cairn.ui.athletes;

import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Finding;
import dev.cairn.intake.Reading;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.json.Canonical;
import dev.cairn.ui.text.Words;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An athlete's file while it is typed. Whatever is typed stays, right or wrong; what is wrong is
 * said by the one reader of files.
 */
final class Draft {
  private static final Words WORDS = Words.of(Draft.class);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONGEST_ID = 40;
  private static final String NONE = "none";

  private final ObjectNode base;
  private final byte @Nullable [] before;
  private final Map<Field, ReadOnlyStringWrapper> values = new EnumMap<>(Field.class);
  private final Map<Field, String> at = new EnumMap<>(Field.class);
  private final Set<Field> touched = EnumSet.noneOf(Field.class);
  private boolean ownId;
  private boolean asked;

  private Draft(ObjectNode base, byte @Nullable [] before) {
    this.base = base;
    this.before = before;
    for (Field field : Field.values()) {
      String text = Typed.text(field, node(base, field));
      at.put(field, text);
      values.put(field, new ReadOnlyStringWrapper(text));
    }
  }

  /** Somebody new, with what can be known of anybody. */
  static Draft fresh(LocalDate today) {
    ObjectNode nobody = JsonNodeFactory.instance.objectNode();
    nobody.put("schema", AthleteReader.SCHEMA);
    nobody.put("units", "km");
    nobody.putObject("snapshot").put("asOf", today.toString());
    nobody.putObject("request");
    return new Draft(nobody, null);
  }

  /** Somebody known. */
  static Draft of(AthleteFile file, byte[] input) {
    return new Draft(Typed.tree(file.canonicalInput()), input);
  }

  boolean isNew() {
    return before == null;
  }

  /** The file as it was when typing began. */
  byte @Nullable [] before() {
    return before;
  }

  ReadOnlyStringProperty value(Field field) {
    return property(field).getReadOnlyProperty();
  }

  private ReadOnlyStringWrapper property(Field field) {
    ReadOnlyStringWrapper property = values.get(field);
    if (property == null) {
      throw new IllegalStateException("No value for " + field);
    }
    return property;
  }

  String text(Field field) {
    return property(field).get();
  }

  /** Something was typed. */
  void type(Field field, String text) {
    touched.add(field);
    if (field == Field.ID) {
      ownId = !text.isBlank();
    }
    property(field).set(text);
    if (field == Field.NAME && isNew() && !ownId) {
      property(Field.ID).set(id(text));
    }
  }

  /** A name as an id: "Åsa Öberg" is asa-oberg; letters of other scripts stay as they are. */
  static String id(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String id =
        plain
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
  }

  /** Fields take the values with which the planner found a plan. */
  void take(SortedMap<String, String> change) {
    change.forEach((name, value) ->
        Field.named(name).ifPresent(field -> type(field, value.equals(NONE) ? "" : value)));
  }

  boolean changed(Field field) {
    return !text(field).strip().equals(String.valueOf(at.get(field)).strip());
  }

  /** Whether anything differs from what was there. */
  boolean changed() {
    return values.keySet().stream().anyMatch(this::changed);
  }

  /** From now on what is missing is said loudly. */
  void ask() {
    asked = true;
  }

  /** Whether a problem of the field is to be said loudly yet. */
  boolean loud(Field field) {
    return asked || !isNew() || touched.contains(field);
  }

  private static JsonNode node(JsonNode root, Field field) {
    JsonNode node = root;
    for (String step : field.path().split("\\.")) {
      node = node.path(step);
    }
    return node;
  }

  /** The file as it would be; parts that this window does not show stay as they were. */
  byte[] file() {
    ObjectNode file = base.deepCopy();
    for (Field field : Field.values()) {
      if (changed(field)) {
        put(file, field);
      }
    }
    if (file.path("snapshot").path("recentRace").isEmpty()
        && file.get("snapshot") instanceof ObjectNode snapshot) {
      snapshot.remove("recentRace");
    }
    return Canonical.bytes(file);
  }

  private void put(ObjectNode file, Field field) {
    String[] steps = field.path().split("\\.");
    ObjectNode into = file;
    for (int i = 0; i < steps.length - 1; i++) {
      into = into.get(steps[i]) instanceof ObjectNode there ? there : into.putObject(steps[i]);
    }
    String last = steps[steps.length - 1];
    String text = text(field);
    if (text.isBlank()) {
      into.remove(last);
    } else {
      into.set(last, Typed.json(field, text));
    }
  }

  /**
   * What the reader says of it.
   *
   * @param file empty where something is wrong
   * @param problems by the field they are about
   * @param other what is about no field shown here
   */
  record Read(
      Optional<AthleteFile> file,
      Map<Field, String> problems,
      Map<Field, String> warnings,
      List<String> other) {}

  Read read() {
    Map<Field, String> problems = new EnumMap<>(Field.class);
    Map<Field, String> warnings = new EnumMap<>(Field.class);
    Reading reading = AthleteReader.read(file());
    return switch (reading) {
      case AthleteFile file -> {
        List<String> other = sort(file.warnings(), warnings);
        yield new Read(Optional.of(file), problems, warnings, other);
      }
      case Rejected rejected -> {
        List<String> other = sort(rejected.findings(), problems);
        yield new Read(Optional.empty(), problems, warnings, other);
      }
    };
  }

  private static List<String> sort(List<Finding> findings, Map<Field, String> into) {
    return findings.stream()
        .filter(finding -> {
          Optional<Field> field = Optional.ofNullable(finding.field()).flatMap(Field::of);
          field.ifPresent(one -> into.putIfAbsent(one, sentence(finding)));
          return field.isEmpty();
        })
        .map(Finding::message)
        .toList();
  }

  /** The label stands above it, so the sentence need not begin with the path. */
  private static String sentence(Finding finding) {
    String message = finding.message();
    String name = String.valueOf(finding.field());
    String rest = message.startsWith(name + " ") ? message.substring(name.length() + 1) : message;
    return WORDS.text(
        "form.finding", rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1));
  }
}
