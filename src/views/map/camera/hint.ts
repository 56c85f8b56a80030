// Said where a gesture is left to the article around an embed.

export type GestureHint = 'fingers' | 'wheel';
