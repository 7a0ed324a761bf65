package dev.cairn.action.lifting;

import dev.cairn.model.lifting.Mass;

/** A coach's word on a suggested load, and what a model may learn from it. */
public sealed interface LoadVerdict {
  /** How records call it. */
  String word();

  String reason();

  /** One for taken as it is, none for changed, where the difference teaches, minus one for no. */
  int reward();

  record Accepted() implements LoadVerdict {
    @Override
    public String word() {
      return "accepted";
    }

    @Override
    public String reason() {
      return "";
    }

    @Override
    public int reward() {
      return 1;
    }
  }

  /** Another load. */
  record Modified(Mass load, String reason) implements LoadVerdict {
    @Override
    public String word() {
      return "modified";
    }

    @Override
    public int reward() {
      return 0;
    }
  }

  /** No load, and why. */
  record Declined(String reason) implements LoadVerdict {
    @Override
    public String word() {
      return "declined";
    }

    @Override
    public int reward() {
      return -1;
    }
  }
}
