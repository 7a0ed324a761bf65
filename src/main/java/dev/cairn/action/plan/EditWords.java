package dev.cairn.action.plan;

import dev.cairn.review.EditQuestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coach says about a change of a plan.
 *
 * @param reasons codes of the rules of review
 * @param exceptions rules that the coach breaks knowingly
 * @param question for other coaches; null where there is none
 * @param seconds the time taken, 0 when nobody measured it
 */
public record EditWords(
    List<String> reasons,
    String note,
    List<String> exceptions,
    @Nullable EditQuestion question,
    long seconds) {
  public static final EditWords NONE = new EditWords(List.of(), "", List.of(), null, 0);

  public EditWords {
    reasons = List.copyOf(reasons);
    exceptions = List.copyOf(exceptions);
  }
}
