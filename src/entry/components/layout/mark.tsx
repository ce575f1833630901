/** The small mark beside a place's name: a gabled hall with its lantern and open door. */
export function Mark() {
  return (
    <svg
      class="gh-mark"
      xmlns="http://www.w3.org/2000/svg"
      width="30"
      height="30"
      viewBox="0 0 30 30"
      aria-hidden="true"
      focusable="false"
    >
      <path
        fill="currentColor"
        fill-rule="evenodd"
        d="M14 1h2v3.2l1.6 1.7v2.3l11 7.6-1.3 1.8-1.3-.9V28H4V16.700l-1.300.9-1.300-1.800 11-7.600V5.900L14 4.200zM12 28h6v-6.500a3 3 0 0 0-6 0zM7.500 19v3.500H10V19zm12.500 0v3.500h2.500V19zM15 10.800a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400z"
      />
    </svg>
  );
}
