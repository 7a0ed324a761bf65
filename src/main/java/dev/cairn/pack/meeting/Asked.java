package dev.cairn.pack.meeting;

import dev.cairn.model.Race;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kind of answer a question wants. */
public sealed interface Asked {
  /** The word used in files. */
  String kind();

  /**
   * Less, the same, or more.
   *
   * @param still the same asked of a runner a little further on; null: not asked
   */
  record Direction(@Nullable Bilingual still, @Nullable Target target) implements Asked {
    @Override
    public String kind() {
      return "direction";
    }
  }

  /**
   * The lowest, best and highest value, and how sure.
   *
   * @param truth what is known to be right, for questions that only show how sure coaches may be of
   *     themselves; null: nobody knows
   */
  record Range(
      Measure measure,
      double least,
      double most,
      SafeSide safe,
      @Nullable Target target,
      @Nullable Double truth)
      implements Asked {
    @Override
    public String kind() {
      return "range";
    }
  }

  /**
   * What two runners may do who differ in one thing.
   *
   * @param fact that thing
   * @param levels its values; the first is what the others are put beside
   */
  record Pair(
      Bilingual fact,
      Measure levelMeasure,
      List<Double> levels,
      Measure measure,
      double least,
      double most,
      @Nullable Target target)
      implements Asked {
    public Pair {
      levels = List.copyOf(levels);
    }

    @Override
    public String kind() {
      return "pair";
    }
  }

  /** Anything, in the coach's words. */
  record Words() implements Asked {
    @Override
    public String kind() {
      return "words";
    }
  }

  /** What is wrong with a template, marked in it. */
  record Template(Race race, int weeks) implements Asked {
    @Override
    public String kind() {
      return "template";
    }
  }

  /** What must never be done, and for whom. */
  record RedLine() implements Asked {
    @Override
    public String kind() {
      return "redLine";
    }
  }

  /** A story of training that went wrong, and the signs there were. */
  record Failure() implements Asked {
    @Override
    public String kind() {
      return "failure";
    }
  }
}
