package dev.cairn.architecture.planted.modelisbare.model;

import tools.jackson.databind.JsonNode;

/** A word of the model that knows the form it was read from. */
public record Athlete(JsonNode json) {}
