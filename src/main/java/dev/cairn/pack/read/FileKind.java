package dev.cairn.pack.read;

import org.jspecify.annotations.Nullable;

/** The kinds of files a pack may hold, where they stand and which schema they follow. */
public enum FileKind {
  PACK("pack.json", "pack"),
  README("README.md", ""),
  GROWTH("rules/growth.json", "growth"),
  SESSIONS("rules/sessions.json", "sessions"),
  SHARES("rules/shares.json", "shares"),
  INTENSITY("rules/intensity.json", "intensity"),
  FLOORS("rules/floors.json", "floors"),
  REVIEW("rules/review.json", "review"),
  MODELS("rules/models.json", "models"),
  TEMPLATE("templates/", "template"),
  WORKOUTS("workouts/", "workouts"),
  MODIFIER("modifiers/", "modifier"),
  REDLINE("redlines/", "redline"),
  /** What coaches of a workspace chose about modifiers. */
  CHOICES("rules/choices.json", "choices"),
  /** Where a rule that coaches of a workspace agreed on comes from. */
  PROVENANCE("rules/provenance.json", "provenance"),
  EXERCISES("exercises.json", "exercises"),
  OVERLOAD("rules/overload.json", "overload"),
  SENTENCES("sentences/", "sentences"),
  ELICITATION("rules/elicitation.json", "elicitation"),
  MEETING("meetings/", "meeting"),
  CASES("cases/", "cases"),
  /** Cases of the next load. */
  LIFTS("lifts/", "lifts"),
  /** The card of a model, in the folder named like the model. */
  CARD("*/card.json", "card"),
  /** The model itself, beside its card. */
  MODEL("*/model.onnx", "");

  private final String place;
  private final String schema;

  FileKind(String place, String schema) {
    this.place = place;
    this.schema = schema;
  }

  /** The name of its schema; what is not JSON has none. */
  public String schema() {
    return schema;
  }

  /** Whether it is JSON. */
  public boolean json() {
    return !schema.isEmpty();
  }

  /** Whether a plan may come out otherwise by what such a file says. */
  boolean changesPlans() {
    return switch (this) {
      case PACK,
          README,
          REVIEW,
          SENTENCES,
          ELICITATION,
          MEETING,
          EXERCISES,
          OVERLOAD,
          CASES,
          LIFTS,
          CARD,
          MODEL,
          MODELS ->
          false;
      case GROWTH,
          SESSIONS,
          SHARES,
          INTENSITY,
          FLOORS,
          TEMPLATE,
          WORKOUTS,
          MODIFIER,
          REDLINE,
          CHOICES,
          PROVENANCE ->
          true;
    };
  }

  /** The kind of the file at this path inside a pack; null when it has no place there. */
  public static @Nullable FileKind of(String path) {
    for (FileKind kind : values()) {
      if (kind.holds(path)) {
        return kind;
      }
    }
    return null;
  }

  private boolean holds(String path) {
    if (place.startsWith("*")) {
      int folder = path.length() - place.length() + 1;
      return folder > 0 && path.endsWith(place.substring(1)) && path.indexOf('/') == folder;
    }
    return place.endsWith("/") ? inFolder(place, path) : place.equals(path);
  }

  private static boolean inFolder(String folder, String path) {
    String name = path.startsWith(folder) ? path.substring(folder.length()) : "";
    return name.length() > ".json".length() && name.endsWith(".json") && !name.contains("/");
  }
}
