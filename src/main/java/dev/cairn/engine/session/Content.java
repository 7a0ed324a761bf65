package dev.cairn.engine.session;

import dev.cairn.model.Reasoned;
import dev.cairn.model.Session;
import dev.cairn.model.WorkoutType;

/** What one run turned into. */
public record Content(Reasoned<WorkoutType> type, Reasoned<Session> session) {}
