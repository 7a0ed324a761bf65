package dev.cairn.action.lifting;

import dev.cairn.model.lifting.Mass;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.overload.SuggestionJson;
import dev.cairn.strength.score.Scored;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as it lay before a coach.
 *
 * @param moment of the set or session it is for; with the exercise it tells suggestions apart
 * @param last the load last time
 * @param load what was suggested, as it can be put on
 * @param model that spoke too, null when the rule answered alone
 * @param suggestion all of it, in its canonical bytes
 */
public record SuggestedLoad(
    String lifter,
    String exercise,
    LocalDateTime moment,
    Mass last,
    Mass load,
    @Nullable ModelVersion model,
    byte[] suggestion) {

  public static SuggestedLoad of(Suggestion suggestion) {
    return new SuggestedLoad(
        suggestion.lifter().id(),
        suggestion.situation().exercise().id(),
        suggestion.situation().moment(),
        suggestion.last(),
        suggestion.load(),
        model(suggestion.model()),
        SuggestionJson.bytes(suggestion));
  }

  private static @Nullable ModelVersion model(Scored scored) {
    return switch (scored) {
      case Scored.Silent silent -> null;
      case Scored.Predicted said ->
          new ModelVersion(said.model().id(), said.model().version(), said.model().sha256());
    };
  }

  /** What it is filed under beside the person. */
  String part() {
    return part(exercise, moment);
  }

  static String part(String exercise, LocalDateTime moment) {
    return exercise + "@" + moment;
  }
}
