/** Logs as rows to learn from: what was known before a session, and what came of it. */
@NullMarked
package dev.cairn.onnx.rows;

import org.jspecify.annotations.NullMarked;
