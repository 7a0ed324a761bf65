package dev.cairn.engine.calibration;

import dev.cairn.engine.brief.Words;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.origin.Agreed;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.trail.AgreedTrail;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import dev.cairn.trail.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What coaches of a workspace agreed on about a modifier, as decisions of the plan it concerns:
 * from the number down to what each coach said. Answers have no names.
 */
final class AgreedOn {
  private final Effect effect;
  private final Provenance from;
  private final Agreed agreed;

  private AgreedOn(Effect effect, Agreed agreed) {
    this.effect = effect;
    this.agreed = agreed;
    this.from = agreed.provenance();
  }

  /** Everything that a modifier which applies owes to meetings and reviews. */
  static void record(Modifier modifier, Trail trail) {
    for (Effect effect : modifier.effects()) {
      Agreed agreed = effect.agreed();
      if (agreed != null) {
        switch (agreed.provenance().grounds()) {
          case Grounds.Meeting meeting -> AgreedAnswers.record(agreed, meeting, trail);
          case Grounds.Reviews reviews -> AgreedEdits.record(agreed, reviews, trail);
        }
        String id = AgreedTrail.rule(agreed.provenance().rule());
        trail.record(id, new AgreedOn(effect, agreed)::rule);
      }
    }
  }

  /** The values that coaches agreed on for a modifier that applies. */
  static List<Input> inputs(Modifier modifier) {
    List<Input> inputs = new ArrayList<>();
    for (Effect effect : modifier.effects()) {
      Agreed agreed = effect.agreed();
      if (agreed != null) {
        String name = effect.quantity().plain() + ", agreed on by coaches";
        String id = AgreedTrail.rule(agreed.provenance().rule());
        inputs.add(new Input(name, Words.number(agreed.set().value()), id));
      }
    }
    return inputs;
  }

  /** The number itself: who signed it, and what it was taken from. */
  private Decision rule(String id) {
    String value = Words.number(agreed.set().value());
    return new Decision(
        id,
        DecisionType.MODIFICATION,
        from.name() + ": " + effect.quantity().plain() + " is " + value + ", as coaches agreed",
        value,
        new Source.CoachRule(from.rule(), text(value), from.signers(), from.lastSigned()),
        inputs(),
        List.of());
  }

  private String text(String value) {
    String was =
        Double.isNaN(agreed.was()) ? "" : ", was " + Words.number(agreed.was()) + " in the pack";
    String range = Words.number(agreed.set().low()) + " to " + Words.number(agreed.set().high());
    String because = from.reason().isBlank() ? "" : ": " + Words.withoutEnd(from.reason());
    return effect.quantity().plain()
        + (" " + value + " (range " + range + ")" + was + ", " + taken() + because);
  }

  /** How the number came from what coaches said or did. */
  private String taken() {
    return switch (from.grounds()) {
      case Grounds.Reviews reviews ->
          "from what coaches changed in " + reviews.changed() + " of " + reviews.seen() + " plans";
      case Grounds.Meeting meeting ->
          switch (meeting.judged()) {
            case Grounds.Ranges ranges when ranges.agreed() ->
                "the median of all "
                    + ranges.curves().size()
                    + " curves together, rounded to the careful side";
            case Grounds.Ranges ranges ->
                "the careful end of the band of all " + ranges.curves().size() + " curves together";
            case Grounds.Pairs pairs ->
                "from " + pairs.fact() + " " + Words.number(pairs.level()) + " on";
            case Grounds.Words _, Grounds.Marks _ -> "in the coaches' words";
          };
    };
  }

  private List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    together().ifPresent(inputs::add);
    inputs.add(new Input("agreed on in", from.grounds().brief(), place("grounds")));
    int asked = from.grounds().coaches().size();
    String signed = from.signOffs().size() + " of " + asked + ", " + from.needed() + " needed";
    inputs.add(new Input("signed by", signed, place("signOffs")));
    return inputs;
  }

  private Optional<Input> together() {
    String id = AgreedTrail.together(from.rule());
    return switch (from.grounds()) {
      case Grounds.Reviews reviews ->
          Optional.of(new Input("edits", String.valueOf(reviews.changed()), id));
      case Grounds.Meeting meeting ->
          AgreedAnswers.value(meeting.judged())
              .map(value -> new Input("all answers together", value, id));
    };
  }

  private String place(String part) {
    return Input.PACK + agreed.pack().id() + "#" + part;
  }
}
