package dev.cairn.engine.session;

import dev.cairn.engine.session.Allowance.Bound;
import dev.cairn.model.WorkoutType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * All quality days of a plan as numbers. Every day is first worked out for the type whose turn it
 * is; a substitute for a type that is left out, and the plan's first tempo, never hold more hard
 * minutes than that. So no ceiling can raise the load by shuffling the types.
 */
final class QualityPlan {
  private final HardMinutes minutes;
  private final Rotation rotation;
  private final Choice choice;
  private final Ceilings ceilings;
  private final RaceSessions races;
  private final SequencedMap<LocalDate, Quality> days = new LinkedHashMap<>();
  private final Map<WorkoutType, String> last = new EnumMap<>(WorkoutType.class);
  private boolean begun;

  QualityPlan(
      HardMinutes minutes,
      Rotation rotation,
      Choice choice,
      Ceilings ceilings,
      RaceSessions races) {
    this.races = races;
    this.minutes = minutes;
    this.rotation = rotation;
    this.choice = choice;
    this.ceilings = ceilings;
  }

  /** Quality days by date, the hard ones and those that became strides. */
  SequencedMap<LocalDate, Quality> of(List<PlannedWeek> weeks) {
    for (PlannedWeek week : weeks) {
      List<Slot> slots = rotation.slots(week);
      List<Quality> taken =
          slots.isEmpty() || week.number() < minutes.firstWeek() ? List.of() : week(slots);
      for (Quality quality : taken) {
        days.put(quality.slot().run().date(), quality);
        Variant variant = quality.variant();
        if (variant != null) {
          begun = true;
          last.put(quality.type(), variant.workout().id());
        }
      }
      minutes.done(week, taken, races.trainedSeconds(week));
    }
    return Collections.unmodifiableSequencedMap(days);
  }

  private List<Quality> week(List<Slot> slots) {
    List<Quality> taken = new ArrayList<>();
    Turn main = turn(slots.getFirst(), slots);
    taken.add(main.quality());
    if (slots.size() > 1) {
      taken.add(other(turn(slots.getLast(), slots), main));
    }
    return taken;
  }

  /**
   * A day's session, the type it was meant to hold, and whether tempo had to step in on the way.
   */
  private record Turn(Quality quality, WorkoutType meant, boolean tempoSteppedIn) {}

  /** Goes from the type whose turn it is to the first allowed one, never to more hard minutes. */
  private Turn turn(Slot slot, List<Slot> slots) {
    WorkoutType meant = slot.scheduled();
    Quality quality = session(slot, meant, slots.size(), Integer.MAX_VALUE);
    boolean steppedIn = quality.type() != meant;
    for (WorkoutType next : substitutes(slot, slots)) {
      if (allowed(meant)) {
        break;
      }
      meant = next;
      quality = session(slot, meant, slots.size(), quality.hardSeconds());
      steppedIn |= quality.type() != meant;
    }
    if (!begun && slot.rank() == 0 && quality.type() != WorkoutType.TEMPO) {
      quality = session(slot, WorkoutType.TEMPO, slots.size(), quality.hardSeconds());
      steppedIn = true;
    }
    return new Turn(quality, meant, steppedIn);
  }

  /** The week's other quality day stays easy when a bound of the main one asks for it. */
  private Quality other(Turn turn, Turn main) {
    Quality quality = turn.quality();
    Bound bound = heldBack(turn, main);
    if (bound == null) {
      return quality;
    }
    quality.allowance().limit(bound, 0);
    return new Quality(quality.slot(), quality.type(), quality.allowance(), null);
  }

  private @Nullable Bound heldBack(Turn turn, Turn main) {
    if (main.quality().variant() == null) {
      return Bound.MAIN_DAY;
    }
    if (turn.meant() == main.meant()
        || (turn.meant() == WorkoutType.TEMPO && main.tempoSteppedIn())) {
      return Bound.SAME_TYPE;
    }
    LocalDate date = turn.quality().slot().run().date();
    return !begun && date.isBefore(main.quality().slot().run().date()) ? Bound.FIRST_TEMPO : null;
  }

  boolean allowed(WorkoutType type) {
    return switch (type) {
      case HILLS -> ceilings.hills().value();
      case INTERVALS -> ceilings.intervals().value();
      default -> true;
    };
  }

  /**
   * What may stand in, tempo last of all. The two days of a week look from opposite ends and leave
   * each other's type alone, so that they rarely meet.
   */
  private List<WorkoutType> substitutes(Slot slot, List<Slot> slots) {
    List<WorkoutType> substitutes = new ArrayList<>();
    for (WorkoutType type : rotation.types(slot.week().phase())) {
      if (!substitutes.contains(type)) {
        substitutes.add(type);
      }
    }
    substitutes.remove(WorkoutType.TEMPO);
    substitutes.add(slot.rank() == 0 ? 0 : substitutes.size(), WorkoutType.TEMPO);
    slots.forEach(each -> substitutes.remove(each.scheduled()));
    if (slot.rank() > 0) {
      Collections.reverse(substitutes);
    }
    substitutes.add(WorkoutType.TEMPO);
    return substitutes;
  }

  /** A session of a type; a main day that cannot hold it gets a tempo of no more minutes. */
  private Quality session(Slot slot, WorkoutType type, int sessions, int notAbove) {
    Quality quality = ofType(slot, type, sessions, notAbove);
    if (quality.variant() != null || slot.rank() > 0 || type == WorkoutType.TEMPO) {
      return quality;
    }
    Quality tempo = ofType(slot, WorkoutType.TEMPO, sessions, quality.allowance().seconds());
    return tempo.variant() == null ? quality : tempo;
  }

  private Quality ofType(Slot slot, WorkoutType type, int sessions, int notAbove) {
    Allowance allowance = minutes.allowance(type, slot, sessions);
    if (notAbove != Integer.MAX_VALUE) {
      allowance.limit(Bound.REPLACED, notAbove);
    }
    return new Quality(slot, type, allowance, variant(slot, type, allowance));
  }

  private @Nullable Variant variant(Slot slot, WorkoutType type, Allowance allowance) {
    if (allowance.seconds() < minutes.least()) {
      return null;
    }
    Room room = minutes.room(type, slot, allowance);
    return choice.choose(type, slot, room, minutes.least(), last.get(type));
  }
}
