package dev.cairn.action.text;

import dev.cairn.model.wording.Checked;
import java.time.Duration;

/** Hears how text comes in, on the thread that asked for it. */
public interface Listener {
  /** A passage is whole and was looked at; nothing is told before it was. */
  void passage(Checked passage);

  /** So many characters came so far. */
  void heard(int characters);

  /** The service asked for patience, or could not be reached, and will be asked again. */
  void waiting(Duration pause, String why);

  /** Nobody listens. */
  Listener NONE =
      new Listener() {
        @Override
        public void passage(Checked passage) {}

        @Override
        public void heard(int characters) {}

        @Override
        public void waiting(Duration pause, String why) {}
      };
}
