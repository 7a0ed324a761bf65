package dev.cairn.architecture.planted.planningreachesnomodelorwriter.engine;

import dev.cairn.architecture.planted.planningreachesnomodelorwriter.onnx.Scores;

/** A weekly target that a model set. */
public record Target(Scores scores) {}
