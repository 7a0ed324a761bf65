package dev.cairn.architecture.planted.planningreachesnomodelorwriter.onnx;

/** Stands for a model. */
public record Scores(double value) {}
