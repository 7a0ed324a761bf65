package dev.cairn.model.wording;

import dev.cairn.model.PaceRange;
import java.time.LocalDate;

/** The value of a fact with its dimension, free of unit and language. */
public sealed interface Amount {
  Dimension dimension();

  /** Exact, so that a mile stays a mile. */
  record Length(long millimetres) implements Amount {
    public static Length metres(long metres) {
      return new Length(metres * 1000);
    }

    @Override
    public Dimension dimension() {
      return Dimension.LENGTH;
    }
  }

  /** How long something takes. */
  record Time(int seconds) implements Amount {
    @Override
    public Dimension dimension() {
      return Dimension.TIME;
    }
  }

  /** A time that is only known within bounds, such as a predicted finish. */
  record TimeRange(int low, int high) implements Amount {
    @Override
    public Dimension dimension() {
      return Dimension.FINISH;
    }
  }

  /** Seconds per kilometre. */
  record Pace(PaceRange range) implements Amount {
    @Override
    public Dimension dimension() {
      return Dimension.PACE;
    }
  }

  /** So many of something. */
  record Count(int number) implements Amount {
    @Override
    public Dimension dimension() {
      return Dimension.COUNT;
    }
  }

  /** Whole percent; less than nothing where it goes down. */
  record Percent(int percent) implements Amount {
    @Override
    public Dimension dimension() {
      return Dimension.PERCENT;
    }
  }

  /** A day of the calendar. */
  record Date(LocalDate day) implements Amount {
    @Override
    public Dimension dimension() {
      return Dimension.DATE;
    }
  }

  /** A heart-rate zone, 1 to 5. */
  record HeartZone(int zone) implements Amount {
    @Override
    public Dimension dimension() {
      return Dimension.HEART_ZONE;
    }
  }

  /** Something with a name in every language, such as a workout: "workout.long". */
  record Named(String term) implements Amount {
    @Override
    public Dimension dimension() {
      return Dimension.NAME;
    }
  }

  /** Something that is so; the fact's role says what. */
  record Holds() implements Amount {
    @Override
    public Dimension dimension() {
      return Dimension.TRUTH;
    }
  }
}
