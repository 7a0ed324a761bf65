package dev.cairn.cli;

import dev.cairn.engine.Outcome;
import dev.cairn.model.Athlete;

/** Whoever makes the plans: the engine with the packs in force. */
interface Plans {
  Outcome plan(Athlete athlete);
}
