package org.liberalparadox.rules;

/**
 * A number of the model with its documentation.
 *
 * @param path as {@code --set} takes it, such as {@code model.detection.base}
 * @param value as written: a number, or six numbers for the levels 0 to 5
 */
public record Parameter(String path, String value, String unit, String meaning, String source) {}
