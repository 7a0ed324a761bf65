package dev.cairn.pack.condition;

import dev.cairn.model.Injury;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one athlete when a condition is asked. */
interface Known {
  /** A Double, String, Boolean or list of texts by the fact's kind; null when nobody told. */
  @Nullable Object value(Fact fact);

  List<Injury> injuries();
}
