import { getMetadataStorage } from 'class-validator';
import { DubanConfig } from './duban-config.js';

/** databaseUrl -> DATABASE_URL. */
export function variableOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** The properties of DubanConfig: all of them carry at least one rule. */
export function properties(): string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(DubanConfig, '', false, false);
  return [...new Set(rules.map((rule) => rule.propertyName))];
}
