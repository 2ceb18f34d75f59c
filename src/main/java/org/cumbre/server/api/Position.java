package org.cumbre.server.api;

/** Where a place lies, in degrees (WGS 84). */
public record Position(double latitude, double longitude) {}
