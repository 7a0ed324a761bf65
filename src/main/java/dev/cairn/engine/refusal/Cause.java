package dev.cairn.engine.refusal;

/** A fact or rule that can stand in the way of a plan, and the case without it. */
public sealed interface Cause permits GeneralCause, ModifierCause {
  /** Names it in a refusal. */
  String id();

  /** The same case without this fact or rule; whatever was possible still is. */
  Situation without(Situation now);
}
