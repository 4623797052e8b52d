let token = '';

export const setCsrfToken = (next: string): void => {
  token = next;
};
export const csrfToken = (): string => token;
