package dev.cairn.pack;

import dev.cairn.trail.PackRef;

/** A model that came into force with a pack: its file lies in the folder named like its card. */
public record PackedModel(PackRef pack, ModelCard card) {}
