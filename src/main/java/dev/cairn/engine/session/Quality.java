package dev.cairn.engine.session;

import dev.cairn.model.WorkoutType;
import org.jspecify.annotations.Nullable;

/** What a quality day came to: a workout of a size, or none when too little fits. */
record Quality(Slot slot, WorkoutType type, Allowance allowance, @Nullable Variant variant) {
  int hardSeconds() {
    return variant == null ? 0 : variant.hardSeconds();
  }
}
