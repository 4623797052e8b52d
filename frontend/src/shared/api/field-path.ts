import type { Path } from '@bufbuild/protobuf/reflect';

/** A violated field as the gateway names it: JSON names, list places in brackets. */
export function pathToString(path: Path): string {
  return path.reduce((text, step) => {
    switch (step.kind) {
      case 'list_sub':
        return `${text}[${step.index}]`;
      case 'map_sub':
        return `${text}.${String(step.key)}`;
      case 'field':
        return text ? `${text}.${step.jsonName}` : step.jsonName;
      default:
        return text ? `${text}.${step.name}` : step.name;
    }
  }, '');
}
