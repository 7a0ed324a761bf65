package dev.cairn.ui.audit;

import dev.cairn.trail.FactChange;
import dev.cairn.ui.office.Archive;
import dev.cairn.ui.office.LedgerEntry;
import dev.cairn.ui.office.Told;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What entries say, in words. */
final class EntryWords {
  private static final Words WORDS = Words.of(EntryWords.class);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int DAYS_BY_NAME = 6;
  private static final int LONGEST = 80;
  private static final int SHORT_HEAD = 4;

  private EntryWords() {}

  /** "09:41:07" today, "Fri 18:22" in the last days, "3 Nov 18:22" before. */
  static String time(LocalDateTime time, LocalDate today) {
    LocalDate day = time.toLocalDate();
    long ago = ChronoUnit.DAYS.between(day, today);
    if (ago == 0) {
      return CLOCK.format(time);
    }
    String minute = MINUTE.format(time);
    return ago > 0 && ago <= DAYS_BY_NAME
        ? WORDS.text("time", Dates.brief(day.getDayOfWeek()), minute)
        : WORDS.text("time", Dates.brief(day), minute);
  }

  /** "Saturday 21 November 2026, 09:41:07". */
  static String wholeTime(LocalDateTime time) {
    LocalDate day = time.toLocalDate();
    return WORDS.text(
        "time.whole", Dates.spoken(day), Integer.toString(day.getYear()), CLOCK.format(time));
  }

  /** "a41c…9e02". */
  static String brief(String hash) {
    return hash.length() <= 2 * SHORT_HEAD
        ? hash
        : hash.substring(0, SHORT_HEAD) + "…" + hash.substring(hash.length() - SHORT_HEAD);
  }

  /** "Alex, 32". */
  static String about(LedgerEntry.About about) {
    return switch (about.type()) {
      case "athlete" ->
          about.age() > 0 ? WORDS.text("about.aged", about.name(), about.age()) : about.name();
      case "lifter", "coach" -> about.name();
      default ->
          WORDS.has("about." + about.type()) ? WORDS.text("about." + about.type()) : about.type();
    };
  }

  static String actor(LedgerEntry entry) {
    return entry.person() ? entry.actor() : program(entry.actor());
  }

  private static String program(String part) {
    return WORDS.has("actor." + part) ? WORDS.text("actor." + part) : part;
  }

  /** The name of whoever acted. */
  static String program(Archive.Person one) {
    return one.actor().startsWith("person:") ? one.name() : program(one.name());
  }

  /** What was decided, in one line. */
  static String decided(LedgerEntry entry) {
    String kind = entry.line().kind();
    Told told = entry.told();
    if (entry.line().erased()) {
      return WORDS.text("said.erased");
    }
    if (entry.sealed()) {
      return WORDS.text("said.sealed", told.after().path("week").asString(""));
    }
    return switch (kind) {
      case "step.undone" -> WORDS.text("said.undone", stated(told, told.before(), kind));
      case "step.redone" -> WORDS.text("said.redone", stated(told, told.after(), kind));
      default -> stated(told, told.after(), kind);
    };
  }

  private static String stated(Told told, JsonNode value, String kind) {
    if (told.thing().equals("plan")) {
      return plan(told, value, kind);
    }
    if (told.thing().isEmpty()) {
      return byKind(kind);
    }
    if (value.isMissingNode()) {
      return WORDS.text("said.gone", thing(told.thing()));
    }
    return value(told, value, kind);
  }

  private static String byKind(String kind) {
    return WORDS.has("kind." + kind) ? WORDS.text("kind." + kind) : kind.replace('.', ' ');
  }

  static String thing(String thing) {
    return WORDS.has("thing." + thing) ? WORDS.text("thing." + thing) : thing;
  }

  private static String plan(Told told, JsonNode value, String kind) {
    Optional<Told.PlanTold> plan = told.plan();
    if (plan.isEmpty()) {
      return value.isMissingNode() ? WORDS.text("said.gone", thing("plan")) : thing("plan");
    }
    Told.PlanTold one = plan.get();
    List<JsonNode> changes = new ArrayList<>();
    value.path("changes").forEach(changes::add);
    if (kind.equals("plan.made") || changes.isEmpty()) {
      return WORDS.text("said.plan", one.version(), one.days(), one.decisions());
    }
    JsonNode last = changes.getLast();
    String day = day(last.path("date").asString(""));
    if (last.has("to")) {
      return WORDS.text("said.moved", day, day(last.path("to").asString("")), one.version());
    }
    return last.has("type")
        ? WORDS.text("said.retyped", day, last.path("type").asString(""), one.version())
        : WORDS.text("said.resized", day, one.version());
  }

  private static String day(String date) {
    return date.isEmpty() ? "" : Dates.withDay(LocalDate.parse(date));
  }

  private static int version(Told told) {
    return told.plan().map(Told.PlanTold::version).orElse(0);
  }

  private static String value(Told told, JsonNode value, String kind) {
    return switch (told.thing()) {
      case "verdict" -> verdict(told, value);
      case "verdictAgain" -> WORDS.text("said.again", verdict(told, value.path("verdict")));
      case "opinion" ->
          WORDS.text("said.opinion", word("verdict", value.path("verdict").asString("")));
      case "refusal" ->
          WORDS.text("said.refusal", cut(value.path("refusal").path("reason").asString("")));
      case "note" ->
          WORDS.text(
              "said.note." + value.path("audience").asString("coaches"), text(value, "text"));
      case "delivered", "done" ->
          WORDS.text("said." + told.thing(), version(told), day(value.path("date").asString("")));
      case "packs" -> WORDS.text("said.packs", packs(value));
      case "coach" -> WORDS.text("said.coach", text(value, "name"));
      case "draw" ->
          WORDS.text(
              "said.draw",
              text(value, "week"),
              value.path("drawn").asInt(0),
              value.path("plans").asInt(0));
      case "sample" -> WORDS.text("said.sample", text(value, "week"), text(value, "origin"));
      case "athlete" -> athlete(told);
      case "sent" ->
          WORDS.text(
              "said.sent",
              text(value, "provider"),
              text(value, "body").getBytes(java.nio.charset.StandardCharsets.UTF_8).length,
              value.path("status").asInt(0));
      case "passage" ->
          WORDS.text(
              "said.passage",
              text(value, "place"),
              word("author", value.path("author").path("kind").asString("")));
      case "consent" ->
          WORDS.text(
              "said.consent", text(value, "provider"), word("consent", text(value, "answer")));
      case "model" ->
          WORDS.text(
              value.path("active").asBoolean(false) ? "said.model.on" : "said.model.off",
              value.path("model").path("id").asString(""),
              value.path("model").path("version").asString(""));
      default -> byKind(kind.startsWith("step.") ? told.thing() : kind);
    };
  }

  private static String verdict(Told told, JsonNode value) {
    String key = "said.verdict." + value.path("verdict").asString("");
    String reason = text(value, "reason");
    String first =
        WORDS.has(key) ? WORDS.text(key, version(told)) : value.path("verdict").asString("");
    return reason.isEmpty() ? first : WORDS.text("said.because", first, reason);
  }

  private static String word(String group, String word) {
    String key = group + "." + word;
    return WORDS.has(key) ? WORDS.text(key) : word;
  }

  private static String athlete(Told told) {
    if (told.before().isMissingNode()) {
      return WORDS.text("said.added");
    }
    List<FactChange> changes = FactChange.between(told.before(), told.after());
    if (changes.isEmpty()) {
      return WORDS.text("said.same");
    }
    String first = change(changes.getFirst());
    return changes.size() == 1 ? first : WORDS.text("said.and-more", first, changes.size() - 1);
  }

  /** "weekly km 37.0 → 38.5". */
  static String change(FactChange change) {
    return WORDS.text(
        "changed", member(change.field()), value(change.before()), value(change.after()));
  }

  /** "snapshot.weeklyKm" as people read it. */
  static String member(String field) {
    String last = field.replaceFirst("^(snapshot|request)\\.", "");
    return last.replaceAll("(?<=[a-z])([A-Z])", " $1").replace('.', ' ').toLowerCase(Locale.ROOT);
  }

  private static boolean nothing(String json) {
    return json.equals("null") || json.equals("[]") || json.equals("{}") || json.equals("\"\"");
  }

  /** Whether a change is one for people: from nothing to nothing is none. */
  static boolean says(FactChange change) {
    String before = change.before();
    String after = change.after();
    return before != null && !nothing(before) || after != null && !nothing(after);
  }

  /** A value of a file without the signs that only machines need. */
  static String value(@org.jspecify.annotations.Nullable String json) {
    if (json == null || nothing(json)) {
      return WORDS.text("value.none");
    }
    String bare = json.replace("\"", "");
    if (HASH.matcher(bare).matches()) {
      return brief(bare);
    }
    return cut(json.replaceAll("[\"\\[\\]{}]", "").replace(",", ", ").replace(":", " "));
  }

  private static String packs(JsonNode value) {
    List<String> names = new ArrayList<>();
    for (JsonNode pack : value.path("packs")) {
      names.add(text(pack, "id") + " " + text(pack, "version"));
    }
    return String.join(", ", names);
  }

  private static String text(JsonNode value, String name) {
    return value.path(name).asString("");
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
  }

  /** For screen readers. */
  static String sentence(LedgerEntry entry, LocalDate today) {
    return WORDS.text(
        "row.sentence",
        entry.sequence(),
        time(entry.time(), today),
        actor(entry),
        EntryType.of(entry.line().kind()).word(),
        about(entry.about()),
        decided(entry));
  }
}
