package dev.cairn.action.text;

import dev.cairn.work.Cancel;
import java.time.Duration;
import java.util.Optional;

/** A writer elsewhere. It is shown facts and may only write words about them. */
public interface RemoteWriter {
  /** What would leave; nothing does. */
  Outgoing prepare(Provider provider, TextWish wish);

  /**
   * Sends just what was shown, waits for the answer and looks at every passage of it.
   *
   * @throws WritingStopped when no answer can be had; nothing has changed
   */
  Written send(Outgoing shown, Listener listener, Cancel cancel) throws WritingStopped;

  /** What would ask once more for the passages that were refused; nothing after a second time. */
  Optional<Outgoing> repair(Written written);

  /** Asks the service for one word, with nothing of any runner in it. */
  Reached tryOut(Provider provider, Cancel cancel) throws WritingStopped;

  /** It answers: how long that took, and the strictest form of answer it knows. */
  record Reached(Duration took, Outgoing.AnswerForm form) {}
}
