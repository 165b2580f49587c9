import { Link } from '@tanstack/react-router';

export function BackToList() {
  return <Link to="/knowledge">Knowledge</Link>;
}
