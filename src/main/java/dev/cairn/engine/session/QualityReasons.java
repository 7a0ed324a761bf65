package dev.cairn.engine.session;

import dev.cairn.engine.brief.AgreedInputs;
import dev.cairn.engine.brief.Words;
import dev.cairn.engine.session.Allowance.Bound;
import dev.cairn.model.Session;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says why a quality day is of its type and size. */
final class QualityReasons {
  private final Course course;
  private final BoundWords bounds;
  private final Rotation rotation;
  private final RunnersUp runnersUp;
  private final FirstQuality first;

  QualityReasons(
      Course course,
      BoundWords bounds,
      Rotation rotation,
      RunnersUp runnersUp,
      FirstQuality first) {
    this.course = course;
    this.bounds = bounds;
    this.rotation = rotation;
    this.runnersUp = runnersUp;
    this.first = first;
  }

  static String id(Slot slot, String part) {
    return Words.weekId(slot.week().number()) + "." + Words.dayId(slot.run().date()) + part;
  }

  /** Why tempo, intervals, hills or race pace. */
  String type(Quality quality) {
    return course.record(id(quality.slot(), ".type"), id -> type(id, quality));
  }

  private Decision type(String id, Quality quality) {
    Slot slot = quality.slot();
    String phase = slot.week().phase().word();
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("place", "quality", slot.run().roleWhy()));
    inputs.add(
        new Input(
            "key workouts",
            words(rotation.types(slot.week().phase())),
            Rule.template(course.template().id(), "keyWorkouts/" + phase)));
    inputs.addAll(AgreedInputs.of(course.template(), TemplateValue.of("keyWorkouts", phase)));
    if (isFirst(quality)) {
      inputs.add(new Input("first quality", "this week", first.why()));
    }
    List<Alternative> others = otherTypes(quality, inputs);
    return Course.decision(
        id,
        sentence(quality),
        quality.type().word(),
        new Source.Template(course.template().name(), "Key workouts take turns in " + phase),
        inputs,
        others);
  }

  private boolean isFirst(Quality quality) {
    LocalDate date = first.date();
    return date != null && date.equals(quality.slot().run().date());
  }

  private String sentence(Quality quality) {
    WorkoutType type = quality.type();
    if (isFirst(quality)) {
      return "Quality begins with a " + type.word();
    }
    return type == quality.slot().scheduled()
        ? "It is the turn of " + TypeWords.of(type)
        : TypeWords.capital(type) + " in place of " + TypeWords.of(quality.slot().scheduled());
  }

  /** What else could have stood here; a ceiling that ruled something out becomes an input. */
  private List<Alternative> otherTypes(Quality quality, List<Input> inputs) {
    List<Alternative> others = new ArrayList<>();
    List<WorkoutType> seen = new ArrayList<>(List.of(quality.type()));
    List<WorkoutType> types = new ArrayList<>(rotation.types(quality.slot().week().phase()));
    types.addFirst(quality.slot().scheduled());
    for (WorkoutType type : types) {
      if (!seen.contains(type)) {
        seen.add(type);
        others.add(new Alternative(type.word(), rejected(quality, type, inputs)));
      }
    }
    return others;
  }

  private String rejected(Quality quality, WorkoutType type, List<Input> inputs) {
    Ceilings ceilings = course.ceilings();
    if (type == WorkoutType.HILLS && !ceilings.hills().value()) {
      inputs.add(new Input("hills", "left out", ceilings.hills().why()));
      return "hills are left out for this runner";
    }
    if (type == WorkoutType.INTERVALS && !ceilings.intervals().value()) {
      inputs.add(new Input("intervals", "left out", ceilings.intervals().why()));
      return "intervals are left out for this runner";
    }
    if (type != quality.slot().scheduled()) {
      return "has its turn on another day";
    }
    return isFirst(quality)
        ? "the first quality session is a tempo"
        : "no size of it fits the "
            + Minutes.number(quality.allowance().seconds())
            + " min allowed";
  }

  /** Why this workout at this size. */
  String session(Quality quality, Variant variant, Session session) {
    Zone zone = variant.uphill() ? Zone.EASY : variant.zone();
    String paceWhy = course.fitness().why(zone, course.trail());
    return course.record(
        id(quality.slot(), ".session"),
        id ->
            session(
                id,
                quality,
                variant,
                session,
                new Input("pace", course.fitness().target(zone), paceWhy)));
  }

  private Decision session(
      String id, Quality quality, Variant variant, Session session, Input pace) {
    String value =
        (variant.text() + ", " + Minutes.number(variant.hardSeconds()) + " hard minutes")
            + (" of " + session.durationMins() + " min");
    return Course.decision(
        id,
        told(quality, variant),
        value,
        new Source.Formula(
            "hard minutes",
            "smallest bound, workout whose turn it is",
            calculation(quality, variant)),
        inputs(quality, variant, pace),
        runnersUp.of(quality, variant));
  }

  private String told(Quality quality, Variant variant) {
    String run =
        variant.text()
            + (variant.uphill()
                ? " uphill by effort"
                : " " + course.fitness().target(variant.zone()));
    String type = TypeWords.capital(quality.type());
    if (isFirst(quality)) {
      return "First " + quality.type().word() + " of the plan: " + run;
    }
    return switch (quality.slot().week().kind()) {
      case CUTBACK -> type + " at half the hard minutes: " + run;
      case TAPER -> type + " to stay sharp in the taper: " + run;
      case CUT_SHORT -> type + " for a shorter week: " + run;
      case FULL, RACE -> type + ": " + run;
    };
  }

  private String calculation(Quality quality, Variant variant) {
    Allowance allowance = quality.allowance();
    StringBuilder text = new StringBuilder();
    for (Bound bound : Bound.values()) {
      if (allowance.has(bound) && telling(bound, allowance)) {
        text.append(text.isEmpty() ? "" : "; ").append(bounds.of(bound, quality));
        text.append(" = ").append(Minutes.number(allowance.of(bound)));
      }
    }
    return text.append("; taken ").append(Minutes.number(variant.hardSeconds())).toString();
  }

  /** The progression and the week's share are always told, the others when they rule. */
  private static boolean telling(Bound bound, Allowance allowance) {
    return bound == Bound.PROGRESSION
        || bound == Bound.WEEK_SHARE
        || allowance.of(bound) == allowance.seconds();
  }

  private List<Input> inputs(Quality quality, Variant variant, Input pace) {
    Slot slot = quality.slot();
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("distance", slot.run().distance().text(), slot.run().why()));
    inputs.add(new Input("week", slot.week().total().text(), slot.week().totalWhy()));
    inputs.add(
        new Input(
            "hard minutes",
            Minutes.number(quality.allowance().of(Bound.PROGRESSION)),
            Rule.intensity("minutes/" + quality.type().word())));
    var factor = course.ceilings().hardMinutesFactor();
    if (factor.value() != 1) {
      inputs.add(new Input("factor", Words.number(factor.value()), factor.why()));
    }
    inputs.add(pace);
    addReference(quality, inputs);
    inputs.add(
        new Input("workout", variant.workout().name(), Rule.workout(variant.workout().id())));
    return inputs;
  }

  /** The full week's session, where this one is counted from it. */
  static void addReference(Quality quality, List<Input> inputs) {
    Allowance.Reference reference = quality.allowance().reference();
    if (reference == null || reference.run() == null) {
      return;
    }
    String id = Words.weekId(reference.week().number()) + "." + Words.dayId(reference.run().date());
    String name = "hard minutes of week " + reference.week().number();
    inputs.add(new Input(name, Minutes.number(reference.seconds()), id + ".session"));
  }

  private static String words(List<WorkoutType> types) {
    StringBuilder text = new StringBuilder();
    for (WorkoutType type : types) {
      text.append(text.isEmpty() ? "" : ", ").append(type.word());
    }
    return text.toString();
  }
}
