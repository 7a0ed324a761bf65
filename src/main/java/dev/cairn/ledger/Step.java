package dev.cairn.ledger;

import java.util.List;

/**
 * Entries that one request of one actor brings: written together or not at all, undone together. A
 * change to many athletes is one step with an entry for each, so that each can be erased.
 *
 * @param request the same when a request is repeated after a crash, so that it acts only once
 */
public record Step(OpaqueId request, Actor actor, List<Draft> drafts) {
  /** More parts than a cohort has athletes would be a mistake. */
  public static final int MOST_PARTS = 1_000_000;

  public Step {
    drafts = List.copyOf(drafts);
    if (drafts.isEmpty() || drafts.size() > MOST_PARTS) {
      throw new IllegalArgumentException("A step has 1 to 1,000,000 entries, not " + drafts.size());
    }
  }

  public static Step of(OpaqueId request, Actor actor, Draft draft) {
    return new Step(request, actor, List.of(draft));
  }
}
